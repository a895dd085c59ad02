import { type DrawingKind, draw } from '../../../scripts/fixtures/pictures.ts';
import { png } from '../../../scripts/fixtures/png.ts';

const [WIDTH, HEIGHT] = [320, 240];
/** Side of the patch in the middle, in pixels of the drawing. */
const PATCH = 56;

/**
 * Drawings (PNG, 320×240) with a patch in the middle in a colour that nothing else has: seen, the
 * picture is shown; a blur leaves nothing of it.
 */
export const FLAGGED = marked('ellipses', 4, [255, 0, 255]);
export const BENIGN = marked('hills', 2, [0, 255, 0]);

function marked(kind: DrawingKind, seed: number, colour: readonly number[]): Uint8Array {
  const drawing = draw(kind, seed, WIDTH, HEIGHT);
  const [left, top] = [(WIDTH - PATCH) / 2, (HEIGHT - PATCH) / 2];
  for (let y = top; y < top + PATCH; y += 1)
    for (let x = left; x < left + PATCH; x += 1) drawing.data.set(colour, (y * WIDTH + x) * 3);
  return png(drawing);
}
