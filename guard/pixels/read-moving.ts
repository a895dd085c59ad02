import { MAX_FILE_BYTES } from '../../bridge/checks.ts';
import { HEAD_BYTES, isSvg, mayMove } from '../../bridge/file-type.ts';
import type { Size } from '../../bridge/protocol.ts';
import { keptBlob } from './blobs.ts';
import type { Readable } from './readable.ts';

/**
 * The file of a picture that could be drawn, if drawing tells too little of it: more than one frame, of
 * which only the first is drawn, or an SVG, which may look otherwise later. Neither name nor type is
 * believed: browsers go by the bytes. Never asks the network: what is not at hand is judged as drawn.
 */
export async function readMoving(url: string, size: Size | null): Promise<Readable | null> {
  if (isKnownStill(url)) return null;
  const file = await fileAtHand(url).catch(() => null);
  return file && { kind: 'bytes', bytes: file, size };
}

/** A `data:` address carries its first bytes: most need not be decoded as a whole. */
function isKnownStill(url: string): boolean {
  const [, base64] = /^data:[^,]*;base64,([\w+/]*)/i.exec(url.slice(0, 2 * HEAD_BYTES)) ?? [];
  if (base64 === undefined) return false;
  const whole = base64.slice(0, base64.length - (base64.length % 4));
  return !mayDiffer(Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0)));
}

const mayDiffer = (head: Uint8Array) => mayMove(head.subarray(0, HEAD_BYTES)) || isSvg(head);

async function fileAtHand(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await keptBlob(url);
  if (kept) return whole(kept);
  const local = /^(data|blob):/.test(url);
  if (!local && import.meta.env.FIREFOX) return null;
  const answer = await fetch(
    url,
    local ? {} : { mode: 'same-origin', cache: 'only-if-cached', credentials: 'include' },
  );
  return whole(await answer.blob());
}

/** The whole file, or null where its first bytes show that drawing it tells everything. */
async function whole(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  if (blob.size > MAX_FILE_BYTES) return null;
  const wanted = mayDiffer(await bytesOf(blob.slice(0, HEAD_BYTES)));
  return wanted ? bytesOf(blob) : null;
}

/** Firefox: the buffers of the page's own Blob cannot be looked into from a content script, text can. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (!import.meta.env.FIREFOX) return new Uint8Array(await blob.arrayBuffer());
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
