import { usePractice } from '../../words.ts';
import { Controls } from '../control.tsx';
import { useSubject } from '../subject.tsx';
import { Thing } from '../thing.tsx';
import { Pin } from './pins.tsx';

/** What a search found, in rows. */
export function Search() {
  const { t } = usePractice();
  const { title } = useSubject();
  return (
    <div class="sim-wall">
      <Pin picture="cloud" title={t('simCloud')} />
      <article class="sim-card sim-pin">
        <Thing />
        <div class="sim-line">
          <span class="sim-fill">{title}</span>
          <Controls place="top" />
          <Controls place="item" />
        </div>
      </article>
      <Pin picture="lotus" title={t('simLotus')} />
      <Pin picture="kite" title={t('simKite')} />
      <Pin picture="fish" title={t('simFish')} />
      <Pin picture="cat" title={t('simCat')} />
    </div>
  );
}
