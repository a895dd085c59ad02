import { MAX_FRAMES } from '../../bridge/checks.ts';
import { drawRgb } from '../../guard/pixels/draw.ts';

/** Milliseconds to spend on one animation; what is sampled by then must do. */
const LIMIT = 10_000;

/**
 * Up to eight frames spread over an animation. `null` when it does not move, or when this browser
 * has no ImageDecoder or not for this type.
 */
export async function sampleAnimation(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  if (!('ImageDecoder' in globalThis) || !(await ImageDecoder.isTypeSupported(type))) return null;
  const decoder = new ImageDecoder({ data: bytes, type, preferAnimation: true });
  try {
    await Promise.all([decoder.tracks.ready, decoder.completed]);
    const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
    return count > 1 ? await decodeFrames(decoder, spread(count)) : null;
  } finally {
    decoder.close();
  }
}

/** Indices of the frames to look at, first and last among them. */
export function spread(count: number): number[] {
  const picks = Math.min(count, MAX_FRAMES);
  const step = picks > 1 ? (count - 1) / (picks - 1) : 0;
  return Array.from({ length: picks }, (_, n) => Math.round(n * step));
}

async function decodeFrames(
  decoder: ImageDecoder,
  indices: readonly number[],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const frames: Uint8Array<ArrayBuffer>[] = [];
  const end = performance.now() + LIMIT;
  for (const frameIndex of indices) {
    const { image } = await decoder.decode({ frameIndex });
    frames.push(drawRgb(image));
    image.close();
    if (performance.now() > end) break;
  }
  return frames;
}
