import { Buffer } from 'node:buffer';
import { PNG } from 'pngjs';

/** Painted by nothing but a test's pictures: what must not be seen, and what must. */
export type Mark = 'magenta' | 'green';

/** How many pixels of a screenshot (PNG) have the mark's colour, give or take what scaling makes of it. */
export function pixelsOf(mark: Mark, png: Uint8Array): number {
  const { data } = PNG.sync.read(Buffer.from(png));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    const is = {
      magenta: red > 200 && green < 80 && blue > 200,
      green: red < 80 && green > 200 && blue < 80,
    };
    if (is[mark]) count += 1;
  }
  return count;
}
