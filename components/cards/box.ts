import type { Box } from '../../coach/tree.ts';

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
