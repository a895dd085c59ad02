/** The one symbol: a round green umbrella. Drawn on a 64 × 64 grid; the icon script reads the same paths. */
export type UmbrellaState = 'open' | 'folded' | 'puddle';

export const UMBRELLA = {
  dome: 'M32 8C16.5 8 5 19.3 5 33c0 1.5 1.7 2.2 2.9 1.3 2.4-1.8 5.2-2.8 8-2.8 3 0 5.6 1.1 8.1 3.2 2.3-2.1 5-3.2 8-3.2s5.7 1.1 8 3.2c2.5-2.1 5.1-3.2 8.1-3.2 2.8 0 5.6 1 8 2.8 1.2.9 2.9.2 2.9-1.3C59 19.3 47.5 8 32 8Z',
  shade: 'M32 8c-5.5 5-8 13.6-8 26.7 2.3-2.1 5-3.2 8-3.2s5.7 1.1 8 3.2C40 21.6 37.5 13 32 8Z',
  handle: 'M32 31v19.5a5.5 5.5 0 0 1-11 0',
  tip: 'M32 8V4.5',
} as const;

/** Decorative: words beside it say the same. `face` is the calm face of the younger level. */
export function Umbrella(props: { state?: UmbrellaState; face?: boolean; size?: number }) {
  const { state = 'open', face = false, size = 64 } = props;
  return (
    <svg
      class={`umbrella umbrella-${state}`}
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {state === 'puddle' && <ellipse class="puddle" cx="32" cy="57" rx="23" ry="5" />}
      {state === 'folded' ? <Folded /> : <Open face={face} />}
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
      {props.face && (
        <g class="umbrella-face">
          <path d="M24.5 21.5q1.8-2.4 3.6 0M35.9 21.5q1.8-2.4 3.6 0M28.5 25.3q3.5 3 7 0" />
        </g>
      )}
    </g>
  );
}

function Folded() {
  return (
    <g>
      <path class="umbrella-stick" d="M32 6v46a5 5 0 0 1-10 0" />
      <path
        class="umbrella-dome"
        d="M32 9c-6 11-8.5 21-8.5 30 3 2.6 5.7 3.8 8.5 3.8s5.5-1.2 8.5-3.8C40.5 30 38 20 32 9Z"
      />
      <path
        class="umbrella-shade"
        d="M32 9c-2 11-2.8 22-2.4 33.6.8.2 1.6.2 2.4.2s1.6 0 2.4-.2C34.8 31 34 20 32 9Z"
      />
    </g>
  );
}
