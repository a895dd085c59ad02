import { imageSize } from 'image-size';
import { isSvg } from '../../bridge/file-type.ts';
import { MAX_PIXELS } from '../../guard/pixels/readable.ts';
import { Unreadable } from './reply.ts';

/** Bytes in which a header is looked for: a parser in our one page for everything is to be quick with every file. */
const HEAD = 2 ** 20;

export type FileKind = 'svg' | 'bitmap';

export function kindOf(bytes: Uint8Array): FileKind {
  return isSvg(bytes) ? 'svg' : 'bitmap';
}

/** MIME type by signature, for the types that can move; ImageDecoder wants to be told. */
export function movingType(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('GIF8')) return 'image/gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  if (head.startsWith('\x89PNG')) return 'image/png';
  return head.slice(4).startsWith('ftypavi') ? 'image/avif' : null;
}

/**
 * Throws {@link Unreadable} `too-large` when the header claims more than {@link MAX_PIXELS}, before
 * anything is decoded. A header that cannot be read is left to the browser's decoder to refuse.
 */
export function checkClaim(bytes: Uint8Array): void {
  let claim: { width: number; height: number };
  try {
    claim = imageSize(bytes.subarray(0, HEAD));
  } catch {
    return;
  }
  if (claim.width * claim.height > MAX_PIXELS) throw new Unreadable('too-large');
}
