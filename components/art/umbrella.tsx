import { FOLDED, UMBRELLA } from './umbrella-paths.ts';

/** Protecting, resting, set by a policy, or in trouble (it stands in a puddle). */
export type UmbrellaState = 'open' | 'folded' | 'badge' | 'puddle';

/** The one symbol. Decorative: words beside it say the same. `face` is for the younger level. */
export function Umbrella(props: { state?: UmbrellaState; face?: boolean; size?: number }) {
  const { state = 'open', face = false, size = 64 } = props;
  return (
    <svg class="umbrella" viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      {state === 'puddle' && <ellipse class="umbrella-puddle" cx="32" cy="58" rx="24" ry="5" />}
      {state === 'folded' ? <Folded /> : <Open face={face} />}
      {state === 'badge' && <circle class="umbrella-badge" cx="49" cy="48" r="11" />}
    </svg>
  );
}

function Open(props: { face: boolean }) {
  return (
    <g>
      <path class="umbrella-stick" d={UMBRELLA.tip} />
      <path class="umbrella-stick" d={UMBRELLA.handle} />
      <path class="umbrella-dome" d={UMBRELLA.dome} />
      <path class="umbrella-shade" d={UMBRELLA.shade} />
      {props.face && <path class="umbrella-cheeks" d={UMBRELLA.cheeks} />}
      {props.face && <path class="umbrella-face" d={UMBRELLA.face} />}
    </g>
  );
}

function Folded() {
  return (
    <g>
      <path class="umbrella-stick" d={FOLDED.stick} />
      <path class="umbrella-dome" d={FOLDED.dome} />
      <path class="umbrella-shade" d={FOLDED.shade} />
    </g>
  );
}
