const SIDE = 16;
let small: OffscreenCanvasRenderingContext2D | null = null;

/**
 * 16×16 RGBA bytes of what a canvas or a video shows: cheap to take and to compare. `empty` while nothing
 * is drawn (all transparent), `unreadable` when another origin's picture was drawn on it.
 */
export function signatureOf(
  element: HTMLCanvasElement | HTMLVideoElement,
): Uint8Array | 'empty' | 'unreadable' {
  if (element instanceof HTMLCanvasElement && element.width * element.height === 0) return 'empty';
  small ??= new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true });
  if (!small) return 'unreadable';
  try {
    small.clearRect(0, 0, SIDE, SIDE);
    small.drawImage(element, 0, 0, SIDE, SIDE);
    const { data } = small.getImageData(0, 0, SIDE, SIDE);
    return data.some((byte) => byte !== 0) ? new Uint8Array(data) : 'empty';
  } catch {
    small = null; // a tainted canvas stays tainted
    return 'unreadable';
  }
}
