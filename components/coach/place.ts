import { type Box, overlap } from '../../coach/tree.ts';

/** Room between a ring and its bubble, for the arrow; and to the edge of the window. CSS px. */
const APART = 16;
const EDGE = 8;

/** A row as wide as this has others above and below it, which should stay readable. */
const WIDE = 160;

export type Beside = 'below' | 'above' | 'right' | 'left';

/** Where the bubble goes, and where along its side the arrow leaves it. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly side: Beside;
  readonly arrow: number;
}

const BELOW: readonly Beside[] = ['below', 'above', 'right', 'left'];
const BESIDE: readonly Beside[] = ['left', 'right', 'below', 'above'];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Beside the ring, in the window, over neither the ring nor the panel; the first side with room. */
export function placeBubble(ring: Box, bubble: Size, window: Size, panel: Box | null): Placed {
  const sides = ring.width > WIDE ? BESIDE : BELOW;
  const placed = sides.map((side) => at(side, ring, bubble, window));
  const isFree = (one: Placed) => {
    const box = { ...one, ...bubble };
    return isInside(box, window) && !touches(box, ring) && !(panel && touches(box, panel));
  };
  return (
    placed.find(isFree) ??
    placed.find((one) => isInside({ ...one, ...bubble }, window)) ??
    at('below', ring, bubble, window)
  );
}

function at(side: Beside, ring: Box, bubble: Size, window: Size): Placed {
  const middleX = ring.left + ring.width / 2;
  const middleY = ring.top + ring.height / 2;
  const left = within(middleX - bubble.width / 2, EDGE, window.width - bubble.width - EDGE);
  const top = within(middleY - bubble.height / 2, EDGE, window.height - bubble.height - EDGE);
  const acrossX = within(middleX - left, 20, bubble.width - 20);
  const acrossY = within(middleY - top, 20, bubble.height - 20);
  switch (side) {
    case 'below':
      return { side, left, top: ring.top + ring.height + APART, arrow: acrossX };
    case 'above':
      return { side, left, top: ring.top - bubble.height - APART, arrow: acrossX };
    case 'right':
      return { side, left: ring.left + ring.width + APART, top, arrow: acrossY };
    case 'left':
      return { side, left: ring.left - bubble.width - APART, top, arrow: acrossY };
  }
}

/** Over the panel lies no ring: it moves to the other side, on narrow screens to the other end. */
export function touches(a: Box, b: Box): boolean {
  const { width, height } = overlap(a, b);
  return width > 0 && height > 0;
}

function isInside(box: Box, window: Size): boolean {
  return (
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + box.width <= window.width &&
    box.top + box.height <= window.height
  );
}

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));
