import { signatureOf } from './signature.ts';

/** ms for which a video that shows one colour only is waited for. */
export const PATIENCE_MS = 2000;
/** Difference from byte to byte that the noise of an encoding makes. */
const NOISE = 12;

const begun = new WeakMap<HTMLVideoElement, number>();
const known = new WeakSet<HTMLVideoElement>();

/** A video begins, or another film in it. */
export function begin(element: HTMLVideoElement): void {
  known.delete(element);
  begun.set(element, performance.now());
}

/**
 * Whether a video that plays, or is about to, has shown nothing but one colour so far. Films begin black,
 * streams empty: such a frame is harmless and tells nothing of the next, so it is not judged for a while.
 */
export function showsNothingYet(element: HTMLVideoElement): boolean {
  const plays = !element.paused || (element.autoplay && element.played.length === 0);
  const since = begun.get(element) ?? Number.NEGATIVE_INFINITY;
  return plays && performance.now() - since < PATIENCE_MS && !hasShown(element);
}

/** Whether it has shown more than one colour; or cannot be read, which is found out by judging it. */
export function hasShown(element: HTMLVideoElement): boolean {
  if (known.has(element)) return true;
  const signature = signatureOf(element);
  if (signature === 'empty' || (signature !== 'unreadable' && isOneColour(signature))) return false;
  known.add(element);
  return true;
}

function isOneColour(rgba: Uint8Array): boolean {
  return rgba.every((byte, n) => Math.abs(byte - (rgba[n % 4] ?? 0)) <= NOISE);
}
