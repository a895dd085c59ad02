import { partByAddress } from '../kinds/by-address.ts';
import type { Kind, Part } from '../kinds/kind.ts';
import { UNREADABLE } from '../pixels/readable.ts';
import { cssImagesOf } from './css-images.ts';
import { isOpen } from './css-labels.ts';

/** Milliseconds for which a style that painted a picture may be expected to do so again. */
export const REMEMBER_MS = 10_000;
const MOST_REMEMBERED = 8;

/** The addresses that an element's style painted lately, and when it last did. */
const lately = new WeakMap<Element, Map<string, number>>();

/**
 * Pictures painted by an element's style. Found by the CSS scan, not by a selector. A style can switch
 * between pictures without a word, so what it painted lately is judged with what it paints now: one
 * flagged picture among them keeps it veiled, and a known one that comes again is not veiled anew.
 */
export const css: Kind = {
  name: 'css',
  selector: '',
  parts(element): Part[] {
    const { urls, unknowable } = cssImagesOf(element);
    const parts = remembered(element, urls).flatMap((url) => partByAddress(url));
    return unknowable ? [...parts, UNKNOWABLE] : parts;
  },
};

function remembered(element: Element, urls: readonly string[]): string[] {
  if (urls.length === 0) return [];
  const now = performance.now();
  const known = lately.get(element) ?? new Map<string, number>();
  lately.set(element, known);
  for (const url of urls) {
    known.delete(url); // the newest last
    known.set(url, now);
  }
  for (const [url, at] of known) {
    const forgotten = !isOpen(element) && now - at > REMEMBER_MS;
    if (forgotten || known.size > Math.max(MOST_REMEMBERED, urls.length)) known.delete(url);
  }
  return [...known.keys()].sort();
}

const UNKNOWABLE: Part = {
  key: 'unknowable',
  load: 'ready',
  size: null,
  read: () => Promise.resolve(UNREADABLE),
};
