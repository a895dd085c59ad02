import { HEAD_BYTES, mayMove } from '../../bridge/file-type.ts';
import { inTime } from '../../bridge/in-time.ts';
import type { Size } from '../../bridge/protocol.ts';
import { drawRgb } from '../../guard/pixels/draw.ts';
import { MAX_PIXELS } from '../../guard/pixels/readable.ts';
import { sampleAnimation } from './animation.ts';
import { checkClaim, kindOf, movingType } from './file.ts';
import { Gate } from './gate.ts';
import { Unreadable } from './reply.ts';
import { drawSvg } from './svg.ts';

type Frames = Uint8Array<ArrayBuffer>[];

/** A picture of 100 megapixels takes 400 MB while it is decoded: not many at once. */
const gate = new Gate(2);
/** ms for one picture. Two that never end would keep every other from being decoded. */
const LIMIT = 30_000;

/**
 * Any picture file as 1..8 frames of 224×224 RGB. `size` is what the page shows, to notice that we
 * were given another picture. Throws {@link Unreadable}: `too-large`, `decode` or `mismatch`.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>, size: Size | null): Promise<Frames> {
  return gate.run(async () => {
    try {
      const svg = kindOf(bytes) === 'svg';
      const frames = svg ? drawSvg(bytes).then((rgb) => [rgb]) : decodeBitmap(bytes, size);
      return await inTime(frames, LIMIT, 'too slow');
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('decode', error);
    }
  });
}

async function decodeBitmap(bytes: Uint8Array<ArrayBuffer>, size: Size | null): Promise<Frames> {
  checkClaim(bytes);
  const bitmap = await createImageBitmap(new Blob([bytes]));
  try {
    if (bitmap.width * bitmap.height > MAX_PIXELS) throw new Unreadable('too-large');
    if (size && !sameShape(bitmap, size)) throw new Unreadable('mismatch');
    const type = mayMove(bytes.subarray(0, HEAD_BYTES)) ? movingType(bytes) : null;
    const moving = type ? await sampleAnimation(bytes, type) : null;
    return moving ?? [drawRgb(bitmap)];
  } finally {
    bitmap.close();
  }
}

/** Whether the sides' ratios differ by less than 2 %, or by the rounding of one pixel. */
export function sameShape(got: Size, shown: Size): boolean {
  const height = (shown.width * got.height) / got.width;
  return Math.abs(height - shown.height) <= Math.max(1, 0.02 * shown.height);
}
