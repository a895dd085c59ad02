import { Buffer } from 'node:buffer';
import { constants, gunzipSync, inflateSync } from 'node:zlib';

/** Shorter ones are chance: random bytes that happen to be a stream. */
const LEAST = 16;
const MOST = 2 ** 22;

/**
 * Everything in a file that may be a compressed stream, unpacked: gzip and zlib by their first bytes;
 * Snappy (Firefox's IndexedDB, LevelDB's tables), which has none, tried at every place.
 */
export function* unpacked(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length - 2; at += 1) {
    const [a = 0, b = 0] = [bytes[at], bytes[at + 1]];
    const plain = (a === 0x1f && b === 0x8b) || (a === 0x78 && (a * 256 + b) % 31 === 0);
    const found = plain ? deflated(bytes.subarray(at), a === 0x1f) : unsnappy(bytes, at);
    if (found && found.length >= LEAST) yield found;
  }
}

function deflated(bytes: Buffer, gzip: boolean): Buffer | null {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST };
  try {
    return (gzip ? gunzipSync : inflateSync)(bytes, options);
  } catch {
    return null;
  }
}

/** One for all places that are tried. */
const scratch = Buffer.alloc(MOST);

/**
 * A raw Snappy stream that begins here (google/snappy, format_description.txt), as far as it can be
 * followed; null: none does.
 */
export function unsnappy(bytes: Buffer, from: number): Buffer | null {
  const [length, begin] = varint(bytes, from);
  if (length < LEAST || length > MOST) return null;
  const out = scratch;
  let to = 0;
  let at = begin;
  while (to < length && at < bytes.length) {
    const tag = bytes[at] ?? 0;
    at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const extra = short >= 60 ? short - 59 : 0;
      if (extra > 3) break;
      const size = (extra === 0 ? short : little(bytes, at, extra)) + 1;
      at += extra;
      if (to + size > length || at + size > bytes.length) break;
      bytes.copy(out, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    const back = little(bytes, at, width) + (kind === 1 ? (tag >> 5) << 8 : 0);
    at += width;
    if (back === 0 || back > to || to + size > length) break;
    for (let n = 0; n < size; n += 1, to += 1) out[to] = out[to - back] ?? 0;
  }
  return to >= LEAST ? Buffer.from(out.subarray(0, to)) : null;
}

function varint(bytes: Buffer, from: number): readonly [value: number, next: number] {
  let value = 0;
  for (let n = 0; n < 4; n += 1) {
    const byte = bytes[from + n] ?? 0;
    value |= (byte & 127) << (7 * n);
    if (byte < 128) return [value, from + n + 1];
  }
  return [-1, from];
}

function little(bytes: Buffer, at: number, width: number): number {
  return at + width <= bytes.length ? bytes.readUIntLE(at, width) : 0;
}
