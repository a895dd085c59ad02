import { Buffer } from 'node:buffer';
import { PNG } from 'pngjs';

/** Painted by nothing but a test's pictures: what must not be seen, and what must. */
export type Mark = 'magenta' | 'green';

/** A part of a screenshot, in pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How many pixels of a screenshot (PNG), or of this part of it, have the mark's colour, give or take what
 * scaling makes of it.
 */
export function pixelsOf(mark: Mark, png: Uint8Array, part?: Part): number {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  const { left, top, ...size } = part ?? { left: 0, top: 0, width, height };
  let count = 0;
  for (let y = top; y < Math.min(top + size.height, height); y += 1) {
    for (let x = left; x < Math.min(left + size.width, width); x += 1) {
      const i = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
      const is = {
        magenta: red > 200 && green < 80 && blue > 200,
        green: red < 80 && green > 200 && blue < 80,
      };
      if (is[mark]) count += 1;
    }
  }
  return count;
}
