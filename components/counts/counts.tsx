import { useEffect, useState } from 'preact/hooks';
import type { DayCounts, Language, SettingsState } from '../../bridge/protocol.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { Page, PageTitle } from '../pages/page.tsx';
import { Chart } from './chart.tsx';
import { daysOf, hasEarlier, isoDay, type Span, sumsOf } from './days.ts';
import { Keep } from './keep.tsx';
import { NotWritten } from './not-written.tsx';
import type { Outside } from './outside.ts';
import { Period } from './period.tsx';
import { Table } from './table.tsx';
import { Tallies } from './tallies.tsx';
import { useCountsWords, useFormats } from './words.ts';

export interface CountsProps {
  readonly state: SettingsState;
  readonly outside: Outside;
  readonly onLanguage: (language: Language) => void;
}

/** The numbers of the day, week and month: one page for child and caregiver. */
export function Counts(props: CountsProps) {
  const { language, textLevel } = props.state.settings;
  return (
    <Page here="counts" language={language} level={textLevel} onLanguage={props.onLanguage}>
      <Inside {...props} />
    </Page>
  );
}

function Inside({ state, outside }: CountsProps) {
  const t = useCountsWords();
  const [counted, setCounted] = useState<readonly DayCounts[] | null>(null);
  useEffect(() => {
    const read = () => void outside.counts().then(setCounted, () => setCounted([]));
    read();
    return outside.onReturn(read);
  }, [outside]);
  const { counts } = state.settings;
  return (
    <>
      <PageTitle title={t('countsTitle')} intro={t('countsIntro')}>
        <p class="note counts-comfort">{t('comfort')}</p>
      </PageTitle>
      <div class="pieces">
        <p class={`counts-state${counts ? '' : ' counts-off'}`} data-on={counts}>
          <span>
            <Pictogram name={counts ? 'check' : 'stop'} size={24} />
            {t(counts ? 'isOn' : 'isOff')}
          </span>
          <a href="options.html#/counts">{t('change')}</a>
        </p>
        {counted && <Numbers counted={counted} />}
        <NotWritten />
        {counted && (
          <Keep state={state} counted={counted} outside={outside} onErased={() => setCounted([])} />
        )}
      </div>
    </>
  );
}

function Numbers({ counted }: { counted: readonly DayCounts[] }) {
  const t = useCountsWords();
  const f = useFormats();
  const [span, setSpan] = useState<Span>('week');
  const [back, setBack] = useState(0);
  const days = daysOf(counted, isoDay(new Date()), span, back);
  const sums = sumsOf(days);
  const words = t('sentence', {
    from: f.date(days[0]?.day ?? ''),
    to: f.date(days.at(-1)?.day ?? ''),
    judged: f.number(sums.judged),
    covered: f.number(sums.covered),
  });
  const empty = Object.values(sums).every((sum) => sum === 0);
  return (
    <section class="paper counts-numbers">
      <Period
        span={span}
        days={days}
        earlier={hasEarlier(counted, days)}
        later={back > 0}
        onSpan={(next) => {
          setSpan(next);
          setBack(0);
        }}
        onMove={(by) => setBack(back + by)}
      />
      <Tallies sums={sums} />
      {empty ? <p class="counts-empty">{t('empty')}</p> : <Chart days={days} words={words} />}
      {!empty && <p class="counts-sentence">{words}</p>}
      {!empty && <Table days={days} words={words} />}
    </section>
  );
}
