import type { Size } from '../../bridge/protocol.ts';
import { drawRgb } from './draw.ts';
import { readInFlight } from './moving-in-flight.ts';
import { readAddress } from './read-address.ts';
import { readMoving } from './read-moving.ts';
import { MAX_PIXELS, type Readable, sameOrigin, TOO_LARGE, UNREADABLE } from './readable.ts';

/**
 * The pixels of what an element shows. Firefox lets a content script draw every picture, cross-origin
 * ones too; Chromium only those of the page's own origin, CORS-approved, `data:` and `blob:`.
 * No request either way; where drawing is refused, by address.
 */
export async function readElement(element: HTMLImageElement, url: string): Promise<Readable> {
  if (element.naturalWidth * element.naturalHeight > MAX_PIXELS) return TOO_LARGE;
  if (mayDraw(element, url)) {
    const size = sizeOf(element);
    const inFlight = import.meta.env.FIREFOX ? await readInFlight(url, size) : null;
    const moving = inFlight ?? (await readMoving(url, size));
    if (moving) return moving;
    try {
      return { kind: 'pixels', rgb: drawRgb(element) };
    } catch {
      // Tainted after all, for example by a redirect to another origin.
    }
  }
  return readAddress(url, sizeOf(element));
}

/** The pixels that a canvas or video shows now; there is no address to fall back on. */
export async function readDrawn(element: HTMLVideoElement | HTMLCanvasElement): Promise<Readable> {
  try {
    return { kind: 'pixels', rgb: drawRgb(element) };
  } catch {
    return UNREADABLE;
  }
}

/** Drawing decodes on the page's main thread: not tried where it is known to be refused. */
export function mayDraw(element: HTMLImageElement, url: string): boolean {
  if (import.meta.env.FIREFOX) return true;
  if (element.crossOrigin !== null || /^(data|blob):/.test(url) || sameOrigin(url)) return true;
  // What a page's own worker answers is not what the network would: the picture itself must be seen.
  return hasWorker();
}

/** Whether a service worker of the page answers its requests. Asking throws where there can be none. */
function hasWorker(): boolean {
  try {
    return (navigator.serviceWorker?.controller ?? null) !== null;
  } catch {
    return false; // sandboxed: an opaque origin
  }
}

function sizeOf({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): Size | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
