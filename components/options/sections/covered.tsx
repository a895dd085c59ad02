import type { Settings } from '../../../bridge/protocol.ts';
import { Umbrella } from '../../art/umbrella.tsx';

/** A small picture as the child would meet it: shown, or under one of the three covers. Decorative. */
export function Covered(props: { picture: string; cover: Settings['cover'] | null }) {
  const { picture, cover } = props;
  return (
    <span class={`covered covered-${cover ?? 'not'}`} aria-hidden="true">
      {(cover === null || cover === 'blur') && <img src={picture} alt="" draggable={false} />}
      {cover !== null && <Umbrella size={32} />}
    </span>
  );
}
