import { Avatar, type Face } from '../../art/avatar.tsx';
import { usePractice } from '../../words.ts';

/** Made-up names that are the same in every language. */
const PEOPLE = {
  mango: 'Xoài Ngọt',
  leaf: 'Lá Xanh',
  berry: 'Dâu Tây',
  star: 'Sao Mai',
  drop: 'Mưa Rào',
} as const satisfies Record<Face, string>;

export function nameOf(face: Face): string {
  return PEOPLE[face];
}

/** Who posted it, and when. */
export function Person(props: { face: Face; when?: 'simNow' | 'simHour' }) {
  const { t } = usePractice();
  return (
    <span class="sim-person">
      <Avatar face={props.face} />
      <span class="sim-names">
        <strong>{PEOPLE[props.face]}</strong>
        {props.when && <span class="sim-soft">{t(props.when)}</span>}
      </span>
    </span>
  );
}
