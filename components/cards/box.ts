/** A rectangle in the viewport, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const NOTHING: Box = { left: 0, top: 0, width: 0, height: 0 };

export function overlap(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : NOTHING;
}

export function viewport(): Box {
  return { left: 0, top: 0, width: innerWidth, height: innerHeight };
}

export function isSameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

/** How much a cover says, by the shorter side of what is seen of the picture. */
export type CardSize = 'none' | 'button' | 'small' | 'large';

const BUTTON_FROM = 64;
const WORDS_FROM = 160;
const ROOM_FROM = 240;

export function sizeOf(box: Box): CardSize {
  const side = Math.min(box.width, box.height);
  if (side < BUTTON_FROM) return 'none';
  if (side < WORDS_FROM) return 'button';
  return side < ROOM_FROM ? 'small' : 'large';
}
