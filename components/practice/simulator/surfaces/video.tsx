import { Pictogram } from '../../../art/pictograms.tsx';
import { Picture, type PictureName } from '../../art/pictures.tsx';
import { usePractice } from '../../words.ts';
import { Controls, Decoy, Twin } from '../control.tsx';
import { useSubject } from '../subject.tsx';
import { Thing } from '../thing.tsx';
import { Person } from './people.tsx';

/** A player with its buttons below, and other videos beside it. */
export function Video() {
  const { t } = usePractice();
  const { title } = useSubject();
  return (
    <div class="sim-watch">
      <article class="sim-card sim-player">
        <div class="sim-line sim-top">
          <Controls place="top" />
        </div>
        <Thing>
          <span class="sim-play">
            <Pictogram name="play" size={40} />
          </span>
        </Thing>
        <strong>{title}</strong>
        <div class="sim-line">
          <Person face="drop" />
          <Decoy drawing="plus" name={t('simFollow')} words />
        </div>
        <div class="sim-reactions sim-ends">
          <Decoy drawing="heart" name={t('simLike')} words />
          <Decoy drawing="share" name={t('simShare')} words />
          <Controls place="item" />
        </div>
      </article>
      <div class="sim-others">
        <strong>{t('simNext')}</strong>
        <Other picture="boat" title={t('simBoat')} />
        <Other picture="fish" title={t('simFish')} />
      </div>
    </div>
  );
}

function Other(props: { picture: PictureName; title: string }) {
  return (
    <article class="sim-line sim-other">
      <div class="sim-picture sim-thumb">
        <Picture name={props.picture} />
      </div>
      <span class="sim-fill">{props.title}</span>
      <Twin />
    </article>
  );
}
