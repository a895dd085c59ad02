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
  if (kept) return whole(kept.stream());
  const local = /^(data|blob):/.test(url);
  if (!local && import.meta.env.FIREFOX) return null;
  const answer = await fetch(
    url,
    local ? {} : { mode: 'same-origin', cache: 'only-if-cached', credentials: 'include' },
  );
  return answer.body && whole(answer.body);
}

/** The whole file, or null as soon as its first bytes show that drawing it tells everything. */
async function whole(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let wanted = false;
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (value) chunks.push(value);
    size += value?.byteLength ?? 0;
    if (!wanted && (done || size >= HEAD_BYTES)) {
      const head = new Uint8Array(await new Blob(chunks).arrayBuffer());
      wanted = mayDiffer(head);
      if (!wanted) break;
    }
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    if (size > MAX_FILE_BYTES) break;
  }
  reader.cancel().catch(() => undefined);
  return null;
}
