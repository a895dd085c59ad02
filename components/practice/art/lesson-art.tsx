import type { JSX } from 'preact';
import { UMBRELLA } from '../../art/umbrella-paths.ts';
import { Inset } from './inset.tsx';

/** One drawing for each lesson, 320 × 180. Things and animals only; the hard ones are the calmest. */
const ART: Readonly<Record<string, readonly [ground: string, Drawing: () => JSX.Element]>> = {
  'find-the-dots': ['#dff0e6', Dots],
  'facebook-post': ['#fbeedd', Post],
  'tiktok-video': ['#e0eef6', Short],
  'youtube-video': ['#f7e7da', Player],
  'zalo-message': ['#e6ecf7', Talk],
  'asked-for-a-picture': ['#f7ecdc', Present],
  threatened: ['#e4eaf0', Rain],
  'a-friend': ['#e7f2e0', Together],
  'call-111': ['#fdf0d3', Telephone],
  'false-alarm': ['#dff0f3', Covered],
};

export function LessonArt(props: { lesson: string }) {
  const [ground, Drawing] = ART[props.lesson] ?? ['#dff0e6', Covered];
  return (
    <svg
      class="lesson-art"
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path fill={ground} d="M0 0h320v180H0Z" />
      <Drawing />
    </svg>
  );
}

/** The umbrella with its calm face, its top left corner at x, y. */
function Brolly(props: { x: number; y: number; size: number }) {
  const { x, y, size } = props;
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <path
        d={UMBRELLA.tip}
        fill="none"
        stroke="#2a5e4b"
        stroke-width="3.5"
        stroke-linecap="round"
      />
      <path
        d={UMBRELLA.handle}
        fill="none"
        stroke="#2a5e4b"
        stroke-width="3.5"
        stroke-linecap="round"
      />
      <path d={UMBRELLA.dome} fill="#3c9f77" />
      <path d={UMBRELLA.shade} fill="#56b78f" />
      <path
        d={UMBRELLA.cheeks}
        fill="none"
        stroke="#f4c98a"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path
        d={UMBRELLA.face}
        fill="none"
        stroke="#0f3a2b"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    </svg>
  );
}

function Bubble(props: { x: number; y: number; width: number; mine?: boolean }) {
  const { x, y, width, mine } = props;
  return (
    <g>
      <rect x={x} y={y} width={width} height="30" rx="15" fill={mine ? '#7fa9d1' : '#ffffff'} />
      <path
        d={`M${x + 16} ${y + 15}h${width - 32}`}
        stroke={mine ? '#dceaf7' : '#cfd8e3'}
        stroke-width="6"
        stroke-linecap="round"
      />
    </g>
  );
}

function Dots() {
  return (
    <g>
      <rect x="52" y="42" width="216" height="104" rx="20" fill="#ffffff" />
      <path
        d="M76 74h70M76 98h108M76 122h84"
        stroke="#d5e2da"
        stroke-width="10"
        stroke-linecap="round"
      />
      <circle cx="222" cy="76" r="40" fill="#eaf6ef" stroke="#3c9f77" stroke-width="8" />
      <path d="m252 106 30 32" stroke="#2a5e4b" stroke-width="12" stroke-linecap="round" />
      <path
        d="M204 76h.1M222 76h.1M240 76h.1"
        stroke="#1d6a50"
        stroke-width="11"
        stroke-linecap="round"
      />
    </g>
  );
}

function Post() {
  return (
    <g>
      <rect x="72" y="16" width="176" height="148" rx="18" fill="#ffffff" />
      <circle cx="96" cy="40" r="12" fill="#f0ad3e" />
      <path d="M118 40h56" stroke="#e2d6c5" stroke-width="9" stroke-linecap="round" />
      <path
        d="M214 40h.1M223 40h.1M232 40h.1"
        stroke="#1d6a50"
        stroke-width="6"
        stroke-linecap="round"
      />
      <Inset name="cat" x={84} y={60} width={152} height={94} />
    </g>
  );
}

function Short() {
  return (
    <g>
      <rect x="112" y="8" width="96" height="168" rx="20" fill="#2e4756" />
      <Inset name="cloud" x={119} y={20} width={82} height={142} />
      <path
        d="M150 76v36l30-18Z"
        fill="#ffffff"
        stroke="#ffffff"
        stroke-width="6"
        stroke-linejoin="round"
      />
      <path
        d="M60 60q18-10 36 0M226 118q18-10 36 0"
        fill="none"
        stroke="#a9cbdc"
        stroke-width="8"
        stroke-linecap="round"
      />
    </g>
  );
}

function Player() {
  return (
    <g>
      <rect x="48" y="18" width="224" height="126" rx="18" fill="#5a4438" />
      <Inset name="boat" x={58} y={28} width={204} height={106} />
      <path
        d="M146 62v40l34-20Z"
        fill="#ffffff"
        stroke="#ffffff"
        stroke-width="7"
        stroke-linejoin="round"
      />
      <path d="M60 162h200" stroke="#e0c9b6" stroke-width="8" stroke-linecap="round" />
      <path d="M60 162h76" stroke="#c9744b" stroke-width="8" stroke-linecap="round" />
      <circle cx="138" cy="162" r="9" fill="#c9744b" />
    </g>
  );
}

function Talk() {
  return (
    <g>
      <Bubble x={44} y={22} width={120} />
      <rect x="44" y="64" width="132" height="94" rx="18" fill="#ffffff" />
      <Inset name="kite" x={52} y={72} width={116} height={78} />
      <Bubble x={196} y={108} width={84} mine />
    </g>
  );
}

function Present() {
  return (
    <g>
      <Bubble x={40} y={30} width={132} />
      <Bubble x={40} y={72} width={98} />
      <path d="M178 92h96v66a8 8 0 0 1-8 8h-80a8 8 0 0 1-8-8Z" fill="#e9a17c" />
      <rect x="168" y="74" width="116" height="28" rx="8" fill="#f2b99a" />
      <path d="M216 74h20v92h-20Z" fill="#7fb29a" />
      <path
        d="M226 74c-10-30-44-30-40-10 2 10 24 12 40 10ZM226 74c10-30 44-30 40-10-2 10-24 12-40 10Z"
        fill="none"
        stroke="#5b9a7f"
        stroke-width="7"
      />
      <path
        d="M70 136q20 18 40 0"
        fill="none"
        stroke="#d9c4a5"
        stroke-width="7"
        stroke-linecap="round"
      />
    </g>
  );
}

function Rain() {
  return (
    <g>
      <path
        d="M96 62c-16 0-26-10-26-22s10-20 24-19c6-14 38-16 46 2 18-2 28 8 27 20-1 11-10 19-22 19Z"
        fill="#b3c1cf"
      />
      <path
        d="m96 78-6 16M124 78l-6 16M84 108l-6 16M152 78l-6 16M112 108l-4 10"
        stroke="#9fb4c8"
        stroke-width="6"
        stroke-linecap="round"
      />
      <Brolly x={136} y={44} size={124} />
      <path
        d="M36 170c70-10 180-10 250 0"
        stroke="#c6d3dd"
        stroke-width="8"
        stroke-linecap="round"
        fill="none"
      />
    </g>
  );
}

function Together() {
  return (
    <g>
      <path d="M0 150c60-20 110 6 160 0s110-16 160-4v34H0Z" fill="#c4deb9" />
      <Brolly x={86} y={4} size={150} />
      <circle cx="118" cy="134" r="22" fill="#fde7b0" />
      <path d="M110 130v.1M126 130v.1" stroke="#6a4327" stroke-width="5" stroke-linecap="round" />
      <path
        d="M111 141q7 6 14 0"
        fill="none"
        stroke="#6a4327"
        stroke-width="3.5"
        stroke-linecap="round"
      />
      <circle cx="204" cy="134" r="22" fill="#f7c9d4" />
      <path d="M196 130v.1M212 130v.1" stroke="#6a4327" stroke-width="5" stroke-linecap="round" />
      <path
        d="M197 141q7 6 14 0"
        fill="none"
        stroke="#6a4327"
        stroke-width="3.5"
        stroke-linecap="round"
      />
    </g>
  );
}

function Telephone() {
  return (
    <g>
      <rect x="112" y="8" width="96" height="166" rx="20" fill="#4a5d55" />
      <rect x="120" y="20" width="80" height="142" rx="12" fill="#ffffff" />
      <path
        d="m136 48 8-6v24M157 48l8-6v24M178 48l8-6v24"
        fill="none"
        stroke="#1d6a50"
        stroke-width="6"
        stroke-linecap="round"
        stroke-linejoin="round"
        transform="translate(-2 0)"
      />
      <path
        d="M138 88h.1M160 88h.1M182 88h.1M138 108h.1M160 108h.1M182 108h.1"
        stroke="#dfe8e2"
        stroke-width="15"
        stroke-linecap="round"
      />
      <circle cx="160" cy="140" r="14" fill="#3c9f77" />
      <path
        d="M78 66q-16 24 0 48M58 52q-26 38 0 76M242 66q16 24 0 48M262 52q26 38 0 76"
        fill="none"
        stroke="#f2c97a"
        stroke-width="7"
        stroke-linecap="round"
      />
    </g>
  );
}

function Covered() {
  return (
    <g>
      <Inset name="cloud" x={64} y={22} width={192} height={136} />
      <rect x="64" y="22" width="192" height="136" rx="12" fill="#cfe3e6" opacity="0.86" />
      <Brolly x={110} y={38} size={100} />
    </g>
  );
}
