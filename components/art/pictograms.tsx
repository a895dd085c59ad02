/** Line drawings beside words, 32 × 32, drawn by us: things only, no bodies, nobody frightening. */
export const DRAWINGS = {
  people:
    'M11 14.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 26c0-4.6 3-7.5 7-7.5s7 2.9 7 7.5M22.5 17a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM21 20.3c.5-.1 1-.2 1.5-.2 3.2 0 5.5 2.3 5.5 5.9',
  phone:
    'M9 4.5h3.2c.7 0 1.3.5 1.5 1.2l1 4.2c.1.6-.1 1.1-.5 1.5L12 13.2c1.4 2.9 3.7 5.3 6.7 6.8l1.9-2.1c.4-.5 1-.6 1.5-.5l4.2 1.1c.7.2 1.2.8 1.2 1.5V23a4 4 0 0 1-4.3 4C13 26.3 5.7 19 5 8.8A4 4 0 0 1 9 4.5Z',
  flag: 'M8 28V5M8 6.5c5-3 9 2.5 16 0v11c-7 2.5-11-3-16 0',
  list: 'M6 9h.1M6 16h.1M6 23h.1M12 9h14M12 16h14M12 23h14',
  smile: 'M16 28a12 12 0 1 0 0-24 12 12 0 0 0 0 24ZM11.5 13v.8M20.5 13v.8M11 19.5c3 3.3 7 3.3 10 0',
  speech:
    'M6 6.5h12a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-6l-5 4v-4H6a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM24.5 13H26a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-.5v3.5L21 24h-5a3 3 0 0 1-2.6-1.5',
  cloud: 'M9.5 25h13a6 6 0 0 0 1.2-11.9A8 8 0 0 0 8.3 14.6 5.3 5.3 0 0 0 9.5 25Z',
  heart:
    'M16 26.5C8 21 4.5 17 4.5 12.3A5.8 5.8 0 0 1 10.3 6.5c2.5 0 4.6 1.3 5.7 3.4 1.1-2.1 3.2-3.4 5.7-3.4a5.8 5.8 0 0 1 5.8 5.8C27.5 17 24 21 16 26.5Z',
  house: 'M5 15.5 16 6l11 9.5M8 13.5V26h16V13.5M13.5 26v-6.5h5V26',
  sprout:
    'M16 28V15M16 19c-6.5 0-9-3.5-9-9 6 0 9 3 9 9ZM16 15c0-6 3-9 9.5-9 0 6-3.5 9-9.5 9ZM9 28h14',
  hand: 'M10 17V8.5a2 2 0 0 1 4 0V15m0-1V6a2 2 0 0 1 4 0v8m0 0V7.5a2 2 0 0 1 4 0V18c0 6-3 9.5-8 9.5-4.5 0-6.5-2.5-8.5-7l-1.3-3a2 2 0 0 1 3.5-1.9L10 18',
  away: 'M9 27V15a7 7 0 0 1 14 0v9M17.5 19l5.5 5.5L28.5 19',
  letter: 'M5 8h22v16H5ZM5 9.5l11 8.5 11-8.5',
  sides: 'M11 10l-6 6 6 6M21 10l6 6-6 6M5 16h22',
  copy: 'M12 11h11a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H12a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2ZM7 21H6.5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2H18a2 2 0 0 1 2 2v1',
  sound: 'M5 12.5h4.5L16 7v18l-6.5-5.5H5ZM20.5 12a5.5 5.5 0 0 1 0 8M24 8.5a10.5 10.5 0 0 1 0 15',
  stop: 'M9 9h14v14H9Z',
  back: 'M19.5 7 10.5 16l9 9',
  close: 'm8 8 16 16M24 8 8 24',
  next: 'm12.5 7 9 9-9 9',
  retry: 'M25.5 13A10 10 0 1 0 26 18M26 6.5V13h-6.5',
  check: 'm6.5 17 6.5 6.5L26 9.5',
  picture:
    'M7 6h18a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2ZM5 22l7-7 6 6 3-3 6 6M20.5 12.5h.1',
  dots: 'M7 16h.1M16 16h.1M25 16h.1',
  'dots-vertical': 'M16 7v.1M16 16v.1M16 25v.1',
  info: 'M16 28a12 12 0 1 0 0-24 12 12 0 0 0 0 24ZM16 15v7M16 10.5v.1',
  gear: 'M16 20.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM16 4v4M16 24v4M4 16h4M24 16h4M7.5 7.5l2.8 2.8M21.7 21.7l2.8 2.8M24.5 7.5l-2.8 2.8M10.3 21.7l-2.8 2.8',
  'arrow-down': 'm7 12.5 9 9 9-9',
  sliders:
    'M5 9h11M23 9h4M5 23h4M16 23h11M19.5 12.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM12.5 26.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  globe:
    'M16 28a12 12 0 1 0 0-24 12 12 0 0 0 0 24ZM4.5 13h23M4.5 19h23M16 4c-4.5 3.5-6 7.5-6 12s1.5 8.5 6 12c4.5-3.5 6-7.5 6-12s-1.5-8.5-6-12',
  keypad: 'M9 8h.1M16 8h.1M23 8h.1M9 16h.1M16 16h.1M23 16h.1M9 24h.1M16 24h.1M23 24h.1',
  file: 'M8 4h11l6 6v17a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1ZM19 4v6h6M12 17h8M12 22h8',
  chart: 'M5 27h22M9 22v-6M16 22V7M23 22V12',
  try: 'M6 5h20v13M6 5v18h8M11 10.5h10M11 15.5h5M18 17l3.2 11 2.3-4.2 4.5-1.6Z',
  plus: 'M16 6v20M6 16h20',
  search: 'M14 23a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM20.5 20.5 27 27',
  share: 'M18 7.5V12C9 12.5 5 18 4.5 25.5 8 21 12 19.5 18 19.5V24l9.5-8.250Z',
  play: 'M11 6.5v19L26 16Z',
  bookmark: 'M9 5h14v22l-7-5.5L9 27Z',
  print: 'M9 12V5h14v7M9 23H5V12h22v11h-4M9 19h14v8H9Z',
} as const satisfies Readonly<Record<string, string>>;

export type Drawing = keyof typeof DRAWINGS;

/** Always decorative: the words beside it say the same. */
export function Pictogram(props: { name: Drawing; size?: number }) {
  const { name, size = 32 } = props;
  return (
    <svg
      class={`pictogram pictogram-${name}`}
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
