import { drawRgb } from './draw.ts';
import { readInFlight } from './moving-in-flight.ts';
import { MAX_PIXELS, type Readable, TOO_LARGE } from './readable.ts';

/** Milliseconds for a picture that the page has already loaded to come out of its memory cache. */
const LOAD_LIMIT = 20_000;

/**
 * Firefox: a picture loaded by a content script may be drawn whatever its origin, and comes out of
 * the page's own cache (platform-notes E: no extra hit, even with no-store). `null` if it fails.
 */
export async function readByDrawing(url: string): Promise<Readable | null> {
  const image = new Image();
  const loaded = new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    setTimeout(resolve, LOAD_LIMIT, false);
  });
  image.src = url;
  if (!(await loaded)) {
    image.src = '';
    return null;
  }
  if (image.naturalWidth * image.naturalHeight > MAX_PIXELS) return TOO_LARGE;
  const moving = await readInFlight(url, null);
  if (moving) return moving;
  try {
    return { kind: 'pixels', rgb: drawRgb(image) };
  } catch {
    return null;
  }
}
