/** Who posts on the drawn pages: fruits and leaves, so that nobody looks like anybody. */
const FACES = {
  mango: [
    '#fde7b0',
    '#f0ad3e',
    'M8 19c0-7 5-12 11-12 5 0 7 4 6 9-1 6-5 10-10 10-4 0-7-3-7-7Z',
    'M19 8c1-2 3-3 5-3',
  ],
  leaf: ['#dcefe0', '#4f9f76', 'M7 23C7 12 14 7 26 7c0 12-6 18-16 17', 'M8 26c3-6 7-9 11-11'],
  berry: [
    '#f7dde4',
    '#c9627e',
    'M16 27C9 24 6 19 7 14c3-3 6-3 9-1 3-2 6-2 9 1 1 5-2 10-9 13Z',
    'M16 12c0-3 1-5 3-6',
  ],
  star: [
    '#e3e6f5',
    '#7480bd',
    'm16 6 3 6.5 7 .8-5.2 4.8 1.4 7L16 21.6l-6.2 3.5 1.4-7L6 13.3l7-.8Z',
    '',
  ],
  drop: ['#d9ecf2', '#4f94ad', 'M16 6c5 6 8 9.5 8 13a8 8 0 0 1-16 0c0-3.5 3-7 8-13Z', ''],
} as const;

export type Face = keyof typeof FACES;

export function Avatar(props: { face: Face; size?: number }) {
  const { face, size = 40 } = props;
  const [ground, colour, shape, stalk] = FACES[face];
  return (
    <svg class="avatar" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <circle cx="16" cy="16" r="16" fill={ground} />
      <path d={shape} fill={colour} />
      <path d={stalk} fill="none" stroke="#5b7a52" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
