import { FRAME_BYTES, MAX_FILE_BYTES } from '../../bridge/checks.ts';
import { HEAD_BYTES, mayMove } from '../../bridge/file-type.ts';
import type { Size } from '../../bridge/protocol.ts';
import { drawRgb, SIDE } from './draw.ts';
import { type Readable, TOO_LARGE } from './readable.ts';
import { secretFragment } from './secret-fragment.ts';

const LOAD_LIMIT = 20_000;

/**
 * Chromium: reads the picture out of the page's own cache partition, with the page's credentials, as
 * the page's own `<img>` would. A declarativeNetRequest rule keyed on a secret fragment approves the
 * answer for this frame alone (docs/architecture.md, "The secret fragment"). Pages never see this
 * fetch: it is not in their performance entries, service worker or CSP reports. `null` if it fails.
 */
export async function readFromPageCache(url: string, size: Size | null): Promise<Readable | null> {
  const bytes = await fetchBytes(url);
  if (!bytes || bytes.length === 0) return null;
  if (bytes.length > MAX_FILE_BYTES) return TOO_LARGE;
  if (mayMove(bytes.subarray(0, HEAD_BYTES))) return { kind: 'bytes', bytes, size };
  // Whichever is smaller travels. The judge's page decodes, too, and the child's page has that less to do.
  if (bytes.length <= FRAME_BYTES) return { kind: 'bytes', bytes, size: null };
  const bitmap = await decode(new Blob([bytes]));
  if (!bitmap) return { kind: 'bytes', bytes, size };
  const rgb = drawRgb(bitmap);
  bitmap.close();
  return { kind: 'pixels', rgb };
}

/** Decodes and resizes off the main thread. SVG and files it does not know are left to the judge. */
async function decode(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, {
      resizeWidth: SIDE,
      resizeHeight: SIDE,
      resizeQuality: 'low',
    });
  } catch {
    return null;
  }
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const local = /^(data|blob):/.test(url);
  const fragment = local ? '' : await secretFragment();
  if (fragment === null) return null;
  try {
    const answer = await fetch(local ? url : url.replace(/#.*$/, '') + fragment, {
      mode: 'cors',
      credentials: 'include',
      cache: 'force-cache',
      signal: AbortSignal.timeout(LOAD_LIMIT),
    });
    // Whatever the status: an error page that is a picture is shown as one.
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    return null;
  }
}
