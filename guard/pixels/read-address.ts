import type { Size } from '../../bridge/protocol.ts';
import { readByDrawing } from './read-by-drawing.ts';
import { readFromPageCache } from './read-from-page-cache.ts';
import { type Readable, sameOrigin, UNREADABLE } from './readable.ts';

/**
 * The pixels of the picture at `url`, which this page itself shows, for pictures that no element lets
 * us draw (CSS images, posters, SVG images) or that drawing taints. `size` is the shown one's.
 */
export async function readAddress(url: string, size: Size | null): Promise<Readable> {
  // Drawn it is what the page shows, also where the site answers every request otherwise.
  const drawn = import.meta.env.FIREFOX || sameOrigin(url) ? await readByDrawing(url) : null;
  const near = drawn ?? (import.meta.env.FIREFOX ? null : await readFromPageCache(url, size));
  if (near) return near;
  return /^https?:/.test(url) ? { kind: 'url', url, size } : UNREADABLE;
}
