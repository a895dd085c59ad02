import type { Size } from '../../bridge/protocol.ts';

/** What the judge can be given: pixels, an encoded file, or (last resort) an address to download. */
export type Readable =
  | { readonly kind: 'pixels'; readonly rgb: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer>; readonly size: Size | null }
  | { readonly kind: 'url'; readonly url: string; readonly size: Size | null }
  | { readonly kind: 'unreadable'; readonly why: 'unreadable' | 'too-large' };

export const UNREADABLE: Readable = { kind: 'unreadable', why: 'unreadable' };
export const TOO_LARGE: Readable = { kind: 'unreadable', why: 'too-large' };

/** Decoding more than this many pixels could take a small machine down: header lies end here. */
export const MAX_PIXELS = 100e6;

export function sameOrigin(url: string): boolean {
  if (/^https?:/.test(url)) return url.startsWith(`${origin}/`); // asked often, and parsing takes long
  return URL.canParse(url, location.href) && new URL(url, location.href).origin === origin;
}
