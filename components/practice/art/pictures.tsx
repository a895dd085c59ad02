import type { JSX } from 'preact';

/**
 * Placeholder pictures, drawn by us, 320 × 240: the only pictures practice ever shows. Flat and calm,
 * the same in light and dark, since a photograph would be, too.
 */
const DRAWINGS = { cat: Cat, cloud: Cloud, lotus: Lotus, kite: Kite, fish: Fish, boat: Boat };

export type PictureName = keyof typeof DRAWINGS;

/** `label` is what a screen reader says; without one the words beside it say the same. */
export function Picture(props: { name: PictureName; label?: string }) {
  const Drawing = DRAWINGS[props.name];
  return (
    <svg
      class="picture"
      viewBox="0 0 320 240"
      preserveAspectRatio="xMidYMid slice"
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : 'true'}
    >
      <Drawing />
    </svg>
  );
}

function Cat(): JSX.Element {
  return (
    <g>
      <path fill="#fbe9cf" d="M0 0h320v240H0Z" />
      <path fill="#f6dab1" d="M0 178c60-18 110 8 160 0s100-16 160 0v62H0Z" />
      <circle fill="#fff6e2" cx="258" cy="58" r="30" />
      <ellipse fill="#e9c38d" cx="164" cy="206" rx="104" ry="13" />
      <path
        fill="none"
        stroke="#d98f4e"
        stroke-width="20"
        stroke-linecap="round"
        d="M236 190c36 4 46-22 34-44"
      />
      <path
        fill="#e8a765"
        d="M78 200c-6-56 30-92 88-92 56 0 90 34 86 82-1 12-12 16-26 16H98c-12 0-19-1-20-6Z"
      />
      <path fill="#e8a765" d="m92 92 8-44 32 22h40l32-22 8 44c2 34-24 58-60 58s-62-24-60-58Z" />
      <path fill="#f7d3b1" d="m104 62 4 18 12-10ZM200 62l-4 18-12-10Z" />
      <path fill="#fbe3c8" d="M128 116c0-12 10-18 24-18s24 6 24 18-10 22-24 22-24-10-24-22Z" />
      <path
        fill="none"
        stroke="#6a4327"
        stroke-width="4"
        stroke-linecap="round"
        d="M112 98q8 8 16 0M176 98q8 8 16 0M152 120v5q-6 7-12 3M152 125q6 7 12 3"
      />
      <path fill="#c9746a" d="M146 112h12l-6 8Z" />
      <path
        fill="none"
        stroke="#c98246"
        stroke-width="3"
        stroke-linecap="round"
        d="m96 112-26-4M96 122l-24 6M208 112l26-4M208 122l24 6M140 60v12M152 58v14M164 60v12M196 168q22 2 30-10M200 186q22 2 32-8"
      />
      <path
        fill="none"
        stroke="#8fa5b8"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="M226 76h16l-16 18h16M254 50h12l-12 14h12"
      />
    </g>
  );
}

function Cloud(): JSX.Element {
  return (
    <g>
      <path fill="#bfe0ee" d="M0 0h320v240H0Z" />
      <circle fill="#fbe0a0" cx="244" cy="66" r="34" />
      <path fill="#a9cfa8" d="M0 196c54-30 104-18 160 0s112 8 160-12v56H0Z" />
      <path fill="#8fbf97" d="M0 218c70-20 130 8 190 2s90-14 130-8v28H0Z" />
      <path
        fill="#ffffff"
        d="M88 158c-26 0-42-16-42-36s16-34 36-34c8-28 30-42 56-42 30 0 54 18 60 46 24-2 44 14 44 36 0 18-14 30-34 30Z"
      />
      <path
        fill="#e4f1f7"
        d="M46 126c2 18 18 32 42 32h120c18 0 32-10 34-26-10 10-24 14-44 12-24 10-62 12-88 2-26 4-54 0-64-20Z"
      />
      <path
        fill="none"
        stroke="#5b7f92"
        stroke-width="4"
        stroke-linecap="round"
        d="M118 106q8 8 16 0M162 106q8 8 16 0M140 122q8 7 16 0"
      />
      <path
        fill="none"
        stroke="#f6c9b0"
        stroke-width="9"
        stroke-linecap="round"
        d="M108 120h.1M188 120h.1"
      />
    </g>
  );
}

function Lotus(): JSX.Element {
  return (
    <g>
      <path fill="#d7ecdf" d="M0 0h320v240H0Z" />
      <path fill="#8fc3b5" d="M0 164h320v76H0Z" />
      <path fill="#7ab5a6" d="M0 196c50-8 100 8 160 0s110-8 160 0v44H0Z" />
      <ellipse fill="#4f9a77" cx="86" cy="184" rx="66" ry="16" />
      <ellipse fill="#5fab86" cx="238" cy="198" rx="62" ry="15" />
      <path fill="#3f8a68" d="m86 184 40-12-10 12Z" />
      <path fill="none" stroke="#4f9a77" stroke-width="7" d="M160 200V150" />
      <path
        fill="#f3b6c4"
        d="M160 156c-46 6-80-18-88-58 34-2 66 14 88 58ZM160 156c46 6 80-18 88-58-34-2-66 14-88 58Z"
      />
      <path
        fill="#f7c9d4"
        d="M160 158c-34-8-54-42-46-88 28 12 46 42 46 88ZM160 158c34-8 54-42 46-88-28 12-46 42-46 88Z"
      />
      <path fill="#fbdfe6" d="M160 160c-24-22-26-72 0-108 26 36 24 86 0 108Z" />
      <circle fill="#f2c95f" cx="160" cy="148" r="11" />
    </g>
  );
}

function Kite(): JSX.Element {
  return (
    <g>
      <path fill="#fde3c0" d="M0 0h320v240H0Z" />
      <path fill="#fbd2a2" d="M0 150h320v90H0Z" />
      <path fill="#a8c78f" d="M0 186c70-22 120 6 180-4s100-12 140 0v58H0Z" />
      <path fill="#8fb57c" d="M0 212c60-10 140 12 200 2s90-6 120 0v26H0Z" />
      <path fill="none" stroke="#8a6d4b" stroke-width="3" d="M206 100c-30 46-70 70-132 112" />
      <path fill="#e9805f" d="m206 34 40 52-40 52-40-52Z" />
      <path fill="#f2a48a" d="m206 34 40 52h-80Z" />
      <path fill="none" stroke="#b6583b" stroke-width="3" d="M206 34v104M166 86h80" />
      <path
        fill="none"
        stroke="#e9805f"
        stroke-width="4"
        stroke-linecap="round"
        d="M206 138c10 14-8 20 2 34s-8 18 2 30"
      />
      <path fill="#5fa7a0" d="m198 156 20 4-18 10ZM202 190l20 4-18 10Z" />
      <path fill="#fff2df" d="M40 66c0-10 8-16 18-14 4-12 26-12 30 0 12-2 20 6 18 16Z" />
    </g>
  );
}

function Fish(): JSX.Element {
  return (
    <g>
      <path fill="#cfe8ea" d="M0 0h320v240H0Z" />
      <path fill="#b5dade" d="M0 60c60-14 110 12 160 0s110-12 160 0v180H0Z" />
      <path fill="#e9d7ae" d="M0 210c60-16 110 6 160 0s110-10 160 4v26H0Z" />
      <path
        fill="none"
        stroke="#6fae92"
        stroke-width="8"
        stroke-linecap="round"
        d="M52 214c-14-26 12-40 0-68M270 216c12-22-10-34 2-62"
      />
      <path
        fill="#ef9a4d"
        d="M92 126c30-46 102-46 132 0 12-14 26-20 42-20-10 14-10 40 0 54-16 0-30-6-42-20-30 40-102 40-132-14Z"
      />
      <path
        fill="#fbd9a8"
        d="M128 104c12 14 12 46 0 60 10 6 22 9 34 9 8-24 8-54 0-80-12 0-24 4-34 11Z"
      />
      <circle fill="#ffffff" cx="116" cy="122" r="9" />
      <circle fill="#3d3227" cx="114" cy="122" r="4.5" />
      <path
        fill="none"
        stroke="#a8622a"
        stroke-width="3"
        stroke-linecap="round"
        d="M96 138q8 6 16 2"
      />
      <path
        fill="none"
        stroke="#ffffff"
        stroke-width="4"
        d="M66 92a9 9 0 1 0 .1 0M82 58a6 6 0 1 0 .1 0M60 36a4 4 0 1 0 .1 0"
      />
    </g>
  );
}

function Boat(): JSX.Element {
  return (
    <g>
      <path fill="#f7e6d6" d="M0 0h320v240H0Z" />
      <circle fill="#f5bf7a" cx="92" cy="82" r="32" />
      <path
        fill="#9bb9a5"
        d="M170 154c4-54 20-92 38-92s26 42 36 92ZM232 154c4-34 16-62 30-62s24 28 30 62Z"
      />
      <path fill="#b3ccba" d="M20 154c4-26 18-44 32-44s24 20 32 44Z" />
      <path fill="#a7cbd3" d="M0 150h320v90H0Z" />
      <path
        fill="none"
        stroke="#cfe4e8"
        stroke-width="5"
        stroke-linecap="round"
        d="M28 180h46M224 176h58M60 216h70M206 214h40"
      />
      <path fill="#8a5a3c" d="M92 176h136c-8 22-20 30-36 30h-64c-16 0-28-8-36-30Z" />
      <path fill="#c98a4b" d="M152 170V90c34 12 54 38 60 74-20-6-40-4-60 6Z" />
      <path fill="#dba566" d="M148 170V102c-22 12-34 34-38 64 12-4 26-2 38 4Z" />
    </g>
  );
}
