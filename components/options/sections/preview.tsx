import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../bridge/protocol.ts';
import { Button } from '../../ui/button.tsx';
import { useOptions } from '../context.tsx';
import type { Rule, Sample } from '../outside.ts';
import { useSettingsWords } from '../words.ts';
import { Bars } from './bars.tsx';
import { Covered } from './covered.tsx';

type Samples = readonly Sample[] | null | 'waiting';

/** Harmless drawings, judged by the real judge of this computer, under the rule that is being chosen. */
export function Preview(props: { rule: Rule; cover: Settings['cover'] }) {
  const t = useSettingsWords();
  const { outside } = useOptions();
  const [samples, setSamples] = useState<Samples>('waiting');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    outside.samples().then(setSamples, () => setSamples(null));
  }, [outside, tries]);

  function again(): void {
    setSamples('waiting');
    setTries(tries + 1);
  }
  return (
    <div class="preview">
      <h4>{t('previewTitle')}</h4>
      {samples === 'waiting' && <p role="status">{t('previewWaiting')}</p>}
      {samples === null && (
        <div class="note note-sun">
          <p role="status">{t('previewDown')}</p>
          <Button kind="quiet" drawing="retry" onPress={again}>
            {t('tryAgain')}
          </Button>
        </div>
      )}
      {Array.isArray(samples) && <Judged {...props} samples={samples} />}
    </div>
  );
}

function Judged(props: { samples: readonly Sample[]; rule: Rule; cover: Settings['cover'] }) {
  const t = useSettingsWords();
  const { outside } = useOptions();
  const { samples, rule, cover } = props;
  const [chosen, setChosen] = useState(samples[0]?.name);
  const all = samples.map((sample, n) => ({
    ...sample,
    number: n + 1,
    covered: outside.isCovered(sample.seen, rule),
  }));
  const halves = [
    { is: 'shown', list: all.filter(({ covered }) => !covered) },
    { is: 'covered', list: all.filter(({ covered }) => covered) },
  ] as const;
  const one = all.find(({ name }) => name === chosen);
  return (
    <>
      <p class="soft small">{t('previewIntro')}</p>
      <div class="halves">
        {halves.map(({ is, list }) => (
          <div key={is} class={`half half-${is}`}>
            <h5>{t(is === 'shown' ? 'previewShown' : 'previewCovered', { count: list.length })}</h5>
            <ul class="sample-tiles">
              {list.map(({ name, number, picture }) => (
                <li key={name} data-sample={name}>
                  <button
                    type="button"
                    class="tile"
                    aria-pressed={name === chosen}
                    aria-label={t('sample', {
                      number,
                      state: t(is === 'shown' ? 'isShown' : 'isCovered'),
                    })}
                    onClick={() => setChosen(name)}
                  >
                    <Covered picture={picture} cover={is === 'shown' ? null : cover} />
                  </button>
                </li>
              ))}
            </ul>
            {list.length === 0 && <p class="soft small">{t('previewNone')}</p>}
          </div>
        ))}
      </div>
      {one && <Bars number={one.number} scores={one.seen.scores} rule={rule} />}
    </>
  );
}
