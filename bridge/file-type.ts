/**
 * Whether a file that begins like this may hold more than one frame, so that the judge should sample
 * it: any GIF, a WebP with the animation flag (RFC 9649), a PNG with an `acTL` chunk before `IDAT`
 * (PNG 3rd edition), an AVIF image sequence (brand `avis`). `head`: the first 4096 bytes or fewer.
 */
export function mayMove(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head);
  if (text.startsWith('GIF8')) return true;
  if (text.startsWith('RIFF') && text.startsWith('WEBPVP8X', 8)) return ((head[20] ?? 0) & 2) !== 0;
  if (text.startsWith('\x89PNG')) return text.split('IDAT', 1)[0]?.includes('acTL') ?? false;
  return text.startsWith('ftyp', 4) && text.slice(8, 40).includes('avis');
}

/** Bytes of a file that tell whether it moves, and what it is. */
export const HEAD_BYTES = 4096;

/** SVG has no signature: it is text with an `<svg` near its beginning. */
export function isSvg(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  return text.trimStart().startsWith('<') && text.includes('<svg');
}

const EMBEDS = /<(image|feImage)\b|data:image|url\(\s*['"]?(?![#'"\s])/i;
const DEPENDS =
  /<(animate|set|view)\b|@(keyframes|media|container|supports|import)\b|animation|transition|:target|:hover/i;

/**
 * Whether an SVG file holds pictures and shows them only at times, or only at some sizes or addresses:
 * what is drawn here says nothing of what the page will show.
 */
export function isChangeable(text: string): boolean {
  return EMBEDS.test(text) && DEPENDS.test(text);
}
