import { UMBRELLA } from '../art/umbrella-paths.ts';

const COVERED = { strict: 5, balanced: 3, relaxed: 1 } as const;
/** Which of nine tiles are covered first. */
const ORDER = [4, 2, 6, 0, 8];

/** Nine pictures of a page, more or fewer of them under an umbrella. */
export function LevelDrawing(props: { level: keyof typeof COVERED }) {
  const covered = ORDER.slice(0, COVERED[props.level]);
  return (
    <svg class="level-drawing" viewBox="0 0 64 64" width="72" height="72" aria-hidden="true">
      {Array.from({ length: 9 }, (_, n) => (
        <g key={n} transform={`translate(${(n % 3) * 22} ${Math.floor(n / 3) * 22})`}>
          <rect
            class={covered.includes(n) ? 'tile-covered' : 'tile'}
            width="20"
            height="20"
            rx="5"
          />
          {covered.includes(n) ? (
            <g transform="translate(4 4) scale(0.19)">
              <path class="tile-umbrella" d={UMBRELLA.dome} />
            </g>
          ) : (
            <path class="tile-hill" d="M2 16.5l4.5-6 3.5 4 3-3.5 5 5.5z" />
          )}
        </g>
      ))}
    </svg>
  );
}
