import { useState } from 'preact/hooks';
import {
  type PlatformGuide,
  type Situation,
  stepsFor,
  type TargetKind,
} from '../../guides/guide.ts';
import { TARGET_NAMES } from '../../guides/targets.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Also } from './also.tsx';
import { ReportDone } from './report-done.tsx';
import { ReportStep } from './report-step.tsx';
import { ReportWhat } from './report-what.tsx';
import type { Branch, Walk } from './screens.ts';

/** Where the child is, as far as the page tells. */
export interface Place {
  readonly guide: PlatformGuide;
  readonly kind: TargetKind | null;
}

/** Not asking is kinder: nobody has to look again to answer. "Or nobody knows" is part of `under-18`. */
function situationOf(happened: Branch): Situation {
  if (happened === 'posted') return 'me';
  return happened === 'threatened' ? 'threat' : 'under-18';
}

/** The platform's steps, one at a time. The child presses everything in the page itself. */
export function Report(props: { place: Place; walk: Walk }) {
  const { guide, kind } = props.place;
  const { t, language } = useWords();
  const [chosen, setChosen] = useState<TargetKind | null>(kind);
  const [situation, setSituation] = useState<Situation>(situationOf(props.walk.happened));
  const [choosing, setChoosing] = useState(false);
  const [at, setAt] = useState(0);

  const target = guide.targets.find((one) => one.kind === chosen) ?? guide.targets[0];
  if (!target) return null;
  const steps = stepsFor(target, situation);
  const step = steps[at];
  const title =
    guide.id === 'generic' ? t('titleHere') : t('titleOn', { platform: guide.name[language] });

  if (choosing) {
    return (
      <ReportWhat
        guide={guide}
        kind={target.kind}
        situation={situation}
        walk={props.walk}
        onChoose={(newKind, newSituation) => {
          setChosen(newKind);
          setSituation(newSituation);
          setAt(0);
          setChoosing(false);
        }}
      />
    );
  }
  if (!step) return <ReportDone guide={guide} walk={props.walk} />;
  return (
    <Screen title={title} key={at}>
      {at === 0 && (
        <div class="what">
          <p>{t('what', { kind: TARGET_NAMES[target.kind][language] })}</p>
          <Button kind="quiet" onPress={() => setChoosing(true)}>
            {t('change')}
          </Button>
        </div>
      )}
      <ReportStep step={step} number={at + 1} count={steps.length} />
      <div class="pair">
        {at > 0 && <Button onPress={() => setAt(at - 1)}>{t('previous')}</Button>}
        <Button kind="main" onPress={() => setAt(at + 1)}>
          {t(at + 1 < steps.length ? 'next' : 'last')}
        </Button>
      </div>
      {at === 0 && <ReportBefore guide={guide} />}
      <Also walk={props.walk} />
    </Screen>
  );
}

/** Said once, with the first step: who presses, and what to know about this platform. */
function ReportBefore(props: { guide: PlatformGuide }) {
  const { t, language, level } = useWords();
  const { guide } = props;
  const known = guide.before?.map(({ text }) => text[level][language]) ?? [];
  const notes = guide.id === 'generic' ? [t('generic')] : known;
  return (
    <>
      <p class="hint centred">{t('yourself')}</p>
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
