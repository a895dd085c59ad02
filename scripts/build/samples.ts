import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { PREVIEW, SAMPLE_SIDE, SELF_TEST } from '../../bridge/sample-list.ts';
import { draw, isDrawingKind } from '../fixtures/pictures.ts';
import { png } from '../fixtures/png.ts';

/** A name such as `hills-1`: the drawing and its seed. Throws where there is no such drawing. */
export function drawSample(name: string): ReturnType<typeof draw> {
  const [, kind = '', seed = ''] = /^([a-z]+)-(\d+)$/.exec(name) ?? [];
  if (!isDrawingKind(kind)) throw new Error(`no drawing is called ${name}`);
  return draw(kind, Number(seed), SAMPLE_SIDE, SAMPLE_SIDE);
}

/** WXT hook `build:publicAssets`: draws the samples of the self-test and the live preview into the package. */
export async function addSamples(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const folder = path.join(wxt.config.wxtDir, 'samples');
  await mkdir(folder, { recursive: true });
  const names = new Set([...SELF_TEST, ...PREVIEW].map(({ name }) => name));
  for (const name of names) {
    const absoluteSrc = path.join(folder, `${name}.png`);
    await writeFile(absoluteSrc, png(drawSample(name)));
    files.push({ absoluteSrc, relativeDest: `samples/${name}.png` });
  }
}
