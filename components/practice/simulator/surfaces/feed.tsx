import { Picture } from '../../art/pictures.tsx';
import { usePractice } from '../../words.ts';
import { Controls, Decoy, Twin } from '../control.tsx';
import { useSubject } from '../subject.tsx';
import { Thing } from '../thing.tsx';
import { Person } from './people.tsx';

/** Posts one below the other: somebody else's words, the post to practise with, somebody else's picture. */
export function Feed() {
  const { t } = usePractice();
  const { title } = useSubject();
  return (
    <>
      <article class="sim-card">
        <div class="sim-line">
          <Person face="berry" when="simHour" />
          <Twin />
        </div>
        <p>{t('simSky')}</p>
      </article>
      <article class="sim-card">
        <div class="sim-line">
          <Person face="mango" when="simNow" />
          <Controls place="top" />
          <Controls place="item" />
        </div>
        <p>{title}</p>
        <Thing />
        <Reactions />
      </article>
      <article class="sim-card">
        <div class="sim-line">
          <Person face="star" when="simHour" />
          <Twin />
        </div>
        <p>{t('simLotus')}</p>
        <div class="sim-picture sim-low">
          <Picture name="lotus" />
        </div>
      </article>
    </>
  );
}

function Reactions() {
  const { t } = usePractice();
  return (
    <div class="sim-reactions">
      <Decoy drawing="heart" name={t('simLike')} words />
      <Decoy drawing="speech" name={t('simComment')} words />
      <Decoy drawing="share" name={t('simShare')} words />
    </div>
  );
}
