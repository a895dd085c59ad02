import type { Pixels } from '../../../scripts/fixtures/canvas.ts';
import { type DrawingKind, draw } from '../../../scripts/fixtures/pictures.ts';
import { apng, png } from '../../../scripts/fixtures/png.ts';

const [WIDTH, HEIGHT] = [320, 240];
/** Side of the patch in the middle, in pixels of the drawing. */
const PATCH = 56;

/**
 * Drawings (PNG, 320×240) with a patch in the middle in a colour that nothing else has: seen, the
 * picture is shown; a blur leaves nothing of it.
 */
const flagged = marked('ellipses', 4, [255, 0, 255]);
const benign = marked('hills', 2, [0, 255, 0]);
export const FLAGGED = png(flagged);
export const BENIGN = png(benign);
/** The benign one first, then the other for good, 400 ms each (APNG). */
export const MOVING = apng([benign, flagged, flagged], 400);

function marked(kind: DrawingKind, seed: number, colour: readonly number[]): Pixels {
  const drawing = draw(kind, seed, WIDTH, HEIGHT);
  const [left, top] = [(WIDTH - PATCH) / 2, (HEIGHT - PATCH) / 2];
  for (let y = top; y < top + PATCH; y += 1)
    for (let x = left; x < left + PATCH; x += 1) drawing.data.set(colour, (y * WIDTH + x) * 3);
  return drawing;
}
