import { browser } from './browser.ts';
import { SAMPLE_SIDE } from './sample-list.ts';

export function sampleAddress(name: string): string {
  return browser.runtime.getURL(`samples/${name}.png`);
}

/** The sample as the judge takes it: RGB, one byte a channel. In own pages only. */
export async function readSample(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(sampleAddress(name));
  const bitmap = await createImageBitmap(await response.blob(), { colorSpaceConversion: 'none' });
  const canvas = new OffscreenCanvas(SAMPLE_SIDE, SAMPLE_SIDE);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = pen.getImageData(0, 0, SAMPLE_SIDE, SAMPLE_SIDE);
  const rgb = new Uint8Array(SAMPLE_SIDE * SAMPLE_SIDE * 3);
  for (let pixel = 0; pixel < SAMPLE_SIDE * SAMPLE_SIDE; pixel += 1)
    for (let c = 0; c < 3; c += 1) rgb[pixel * 3 + c] = data[pixel * 4 + c] ?? 0;
  return rgb;
}
