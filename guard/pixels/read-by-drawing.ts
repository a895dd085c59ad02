import { drawRgb } from './draw.ts';
import { readInFlight } from './moving-in-flight.ts';
import { readMoving } from './read-moving.ts';
import { MAX_PIXELS, type Readable, TOO_LARGE } from './readable.ts';

/** Milliseconds for a picture that the page has already loaded to come out of its memory cache. */
const LOAD_LIMIT = 20_000;

/**
 * A picture loaded by a content script comes out of what the page itself has in memory. Firefox lets it
 * be drawn whatever its origin (no extra request, even with no-store), Chromium only from
 * the page's own. `null` if it fails.
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
  const inFlight = import.meta.env.FIREFOX ? await readInFlight(url, null) : null;
  const moving = inFlight ?? (await readMoving(url, null));
  if (moving) return moving;
  try {
    return { kind: 'pixels', rgb: drawRgb(image) };
  } catch {
    return null;
  }
}
