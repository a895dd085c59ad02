import { UMBRELLA } from '../art/umbrella-paths.ts';

/**
 * The browser's own page about Ô Xanh, drawn: where the switch or the choice is, with a ring around it.
 * `toolbar`: the puzzle piece, and the pin beside our name. Decorative: the steps above say the same.
 */
export function BrowserDrawing(props: {
  kind: 'switch' | 'choice' | 'toolbar';
  label: string;
  choice?: string;
}) {
  const { kind, label, choice = '' } = props;
  return (
    <svg class="browser-drawing" viewBox="0 0 340 150" aria-hidden="true">
      <rect class="drawn-window" x="1" y="1" width="338" height="148" rx="14" />
      <path class="drawn-bar" d="M1 15A14 14 0 0 1 15 1H325A14 14 0 0 1 339 15V34H1Z" />
      <rect class="drawn-field" x="46" y="10" width="200" height="15" rx="7.5" />
      <circle class="drawn-dot" cx="18" cy="17.5" r="4" />
      <circle class="drawn-dot" cx="32" cy="17.5" r="4" />
      {kind === 'toolbar' ? <Toolbar /> : <Details />}
      {kind === 'switch' && <Switched label={label} />}
      {kind === 'choice' && <Chosen label={label} choice={choice} />}
    </svg>
  );
}

function Brolly(props: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${props.x} ${props.y}) scale(${props.size / 64})`}>
      <path class="umbrella-stick" d={UMBRELLA.handle} />
      <path class="umbrella-dome" d={UMBRELLA.dome} />
      <path class="umbrella-shade" d={UMBRELLA.shade} />
    </g>
  );
}

function Details() {
  return (
    <>
      <Brolly x={18} y={44} size={30} />
      <text class="drawn-name" x="58" y="65">
        Ô Xanh
      </text>
      <path class="drawn-line" d="M18 84H322" />
    </>
  );
}

/** Letters that fit before the ring; a longer name is drawn narrower, whatever the font. */
const ROOM = 38;

function Switched(props: { label: string }) {
  const { label } = props;
  const fit = label.length > ROOM && { textLength: 250, lengthAdjust: 'spacingAndGlyphs' as const };
  return (
    <>
      <text class="drawn-text" x="18" y="117" {...fit}>
        {label}
      </text>
      <rect class="drawn-on" x="287" y="104" width="32" height="17" rx="8.5" />
      <circle class="drawn-knob" cx="310.5" cy="112.5" r="6" />
      <rect class="drawn-ring" x="278" y="95" width="50" height="35" rx="17" />
    </>
  );
}

function Chosen(props: { label: string; choice: string }) {
  return (
    <>
      <text class="drawn-text" x="20" y="104">
        {props.label}
      </text>
      <circle class="drawn-radio" cx="28" cy="127" r="6" />
      <circle class="drawn-radio-on" cx="28" cy="127" r="3" />
      <text class="drawn-text" x="42" y="131.5">
        {props.choice}
      </text>
      <rect
        class="drawn-ring"
        x="14"
        y="113"
        width={54 + props.choice.length * 6}
        height="28"
        rx="14"
      />
    </>
  );
}

function Toolbar() {
  return (
    <>
      <path
        class="drawn-puzzle"
        d="M298 11h5a3 3 0 1 1 6 0h4v5a3 3 0 1 1 0 6v4h-15v-4a3 3 0 1 0 0-6Z"
      />
      <rect class="drawn-ring" x="288" y="3" width="36" height="30" rx="15" />
      <rect class="drawn-menu" x="170" y="44" width="156" height="66" rx="12" />
      <Brolly x={182} y={62} size={26} />
      <text class="drawn-name" x="216" y="82">
        Ô Xanh
      </text>
      <path class="drawn-pin" d="M294 66h14l-3 3v7l5 5h-18l5-5v-7ZM301 81v9" />
      <rect class="drawn-ring" x="284" y="60" width="34" height="36" rx="17" />
    </>
  );
}
