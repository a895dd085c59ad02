import { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import type { Frame } from './recording.ts';

/** What was painted while a flagged picture was on the page. */
export interface Painted {
  /** recorded frames in which it was seen */
  readonly clear: number;
  readonly frames: number;
}

/** What is left of a page in which something broke. */
export interface Aftermath extends Painted {
  /** `id: label` of each picture that ended otherwise than it should */
  readonly wrong: readonly string[];
}

/** A smaller number of pixels of a flagged drawing's tones is the edge of something else. */
const MANY = 150;

/** The frames in which a flagged drawing is seen; `many`: where more than most pages is of its tones. */
export function clearIn(frames: readonly Frame[], many = MANY): Frame[] {
  return frames.filter(({ png }) => warmPixels(png) > many);
}

/** As pictures to be looked at, in `test-results`: the name, and the moment of each. */
export async function keep(frames: readonly Frame[], name: string): Promise<void> {
  await mkdir('test-results', { recursive: true });
  for (const { at, png } of frames) await writeFile(`test-results/${name}-${at}.png`, png);
}

/** How many pixels have the tones of the flagged drawing (ellipses.ts), which nothing else here has. */
export function warmPixels(png: Uint8Array): number {
  const { data } = PNG.sync.read(Buffer.from(png));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    if (red > 150 && red - green > 12 && green - blue > 8 && red - blue > 35 && red - blue < 110)
      count += 1;
  }
  return count;
}
