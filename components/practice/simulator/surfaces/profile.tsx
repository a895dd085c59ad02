import { Avatar } from '../../art/avatar.tsx';
import { Picture } from '../../art/pictures.tsx';
import { usePractice } from '../../words.ts';
import { Controls, Decoy, Twin } from '../control.tsx';
import { useSubject } from '../subject.tsx';
import { Thing } from '../thing.tsx';
import { nameOf, Person } from './people.tsx';

/** Somebody's own page: the picture at its top, the buttons below it, posts underneath. */
export function Profile() {
  const { t } = usePractice();
  const { title } = useSubject();
  return (
    <>
      <article class="sim-card">
        <Thing />
        <div class="sim-line sim-who">
          <Avatar face="mango" size={64} />
          <strong class="sim-fill">{nameOf('mango')}</strong>
          <Controls place="top" />
        </div>
        <div class="sim-reactions sim-ends">
          <Decoy drawing="plus" name={t('simFollow')} words />
          <Decoy drawing="speech" name={t('simMessage')} words />
          <Controls place="item" />
        </div>
        <p class="sim-soft">{title}</p>
      </article>
      <article class="sim-card">
        <div class="sim-line">
          <Person face="mango" when="simHour" />
          <Twin />
        </div>
        <div class="sim-picture sim-low">
          <Picture name="kite" />
        </div>
      </article>
    </>
  );
}
