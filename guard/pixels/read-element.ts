import { drawRgb } from './draw.ts';
import { readAddress } from './read-address.ts';
import { MAX_PIXELS, type Readable, TOO_LARGE } from './readable.ts';

type Drawable = HTMLImageElement | HTMLVideoElement | HTMLCanvasElement;

/**
 * The pixels of what an element shows. Firefox lets a content script draw every picture, cross-origin
 * ones too; Chromium only those of the page's own origin, CORS-approved, `data:` and `blob:`
 * (platform-notes E). No request either way; where drawing is refused, by address.
 */
export async function readElement(element: Drawable, url: string): Promise<Readable> {
  if (pixelsOf(element) > MAX_PIXELS) return TOO_LARGE;
  if (mayDraw(element, url)) {
    try {
      return { kind: 'pixels', rgb: drawRgb(element) };
    } catch {
      // Tainted after all, for example by a redirect to another origin.
    }
  }
  return readAddress(url, sizeOf(element));
}

/** Drawing decodes on the page's main thread: not tried where it is known to be refused. */
function mayDraw(element: Drawable, url: string): boolean {
  if (import.meta.env.FIREFOX || !(element instanceof HTMLImageElement)) return true;
  return element.crossOrigin !== null || /^(data|blob):/.test(url) || sameOrigin(url);
}

function sameOrigin(url: string): boolean {
  return URL.canParse(url, location.href) && new URL(url, location.href).origin === origin;
}

function sizeOf(element: Drawable): { width: number; height: number } | null {
  const [width, height] =
    element instanceof HTMLImageElement
      ? [element.naturalWidth, element.naturalHeight]
      : element instanceof HTMLVideoElement
        ? [element.videoWidth, element.videoHeight]
        : [element.width, element.height];
  return width > 0 && height > 0 ? { width, height } : null;
}

function pixelsOf(element: Drawable): number {
  const size = sizeOf(element);
  return size ? size.width * size.height : 0;
}
