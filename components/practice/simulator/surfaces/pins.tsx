import { Picture, type PictureName } from '../../art/pictures.tsx';
import { usePractice } from '../../words.ts';
import { Controls, Decoy, Twin } from '../control.tsx';
import { useSubject } from '../subject.tsx';
import { Thing } from '../thing.tsx';

/** A wall of pictures; the one to practise with is the large one. */
export function Pins() {
  const { t } = usePractice();
  const { title } = useSubject();
  return (
    <div class="sim-wall">
      <article class="sim-card sim-wide">
        <div class="sim-line sim-ends">
          <Decoy drawing="share" name={t('simShare')} />
          <Decoy drawing="bookmark" name={t('simSave')} />
          <Controls place="top" />
          <Controls place="item" />
        </div>
        <Thing />
        <strong>{title}</strong>
      </article>
      <Pin picture="boat" title={t('simBoat')} />
      <Pin picture="cat" title={t('simCat')} />
      <Pin picture="kite" title={t('simKite')} />
      <Pin picture="fish" title={t('simFish')} />
    </div>
  );
}

export function Pin(props: { picture: PictureName; title: string }) {
  return (
    <article class="sim-card sim-pin">
      <div class="sim-picture sim-low">
        <Picture name={props.picture} />
      </div>
      <div class="sim-line">
        <span class="sim-fill">{props.title}</span>
        <Twin />
      </div>
    </article>
  );
}
