import { SELF_TEST } from '../../bridge/sample-list.ts';
import type { Tried } from '../../bridge/self-test.ts';
import { Umbrella } from '../art/umbrella.tsx';
import type { Outside } from './outside.ts';
import { useWelcomeWords } from './words.ts';

/** The drawings of the self-test. Like every picture, each stays unseen until it was judged. */
export function Tiles(props: { tried: readonly Tried[]; outside: Outside }) {
  const t = useWelcomeWords();
  return (
    <ul class="tiles" aria-label={t('drawings')}>
      {SELF_TEST.map(({ name, flagged }, n) => {
        const one = props.tried[n];
        const shown = one?.right && !flagged;
        return (
          <li key={name} class={`tile-box${one?.right ? ' tile-known' : ''}`}>
            {shown && <img src={props.outside.picture(name)} alt={t('drawingShown')} />}
            {one?.right && flagged && (
              <>
                <Umbrella size={40} />
                <span class="unseen">{t('drawingCovered')}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
