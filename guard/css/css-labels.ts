import { writeAttribute } from '../attribute.ts';
import type { Place } from './css-images.ts';

/** `open`: the blanket rule of veil.css lets this element's CSS images be painted. */
export const CSS_OPEN = 'data-o-xanh-css';
/** Where the element paints pictures that are not revealed; veil.css has a rule for each place. */
export const CSS_PLACES = 'data-o-xanh-veil';

const places = new WeakMap<Element, string>();
const opened = new WeakSet<Element>();

export function isOpen(element: Element): boolean {
  return opened.has(element);
}

export function setOpen(element: Element, open: boolean): void {
  if (open) opened.add(element);
  else opened.delete(element);
  restoreCssLabels(element);
}

export function setPlaces(element: Element, found: readonly Place[]): void {
  if (found.length > 0) places.set(element, found.join(' '));
  else if (!places.delete(element)) return;
  restoreCssLabels(element);
}

/** Writes both labels as they should be, whatever the page made of them. */
export function restoreCssLabels(element: Element): void {
  const open = opened.has(element);
  writeAttribute(element, CSS_OPEN, open ? 'open' : null);
  const found = places.get(element) ?? null;
  const always = found?.match(/\b(?:foreign|marker)\b/g)?.join(' ') ?? null;
  writeAttribute(element, CSS_PLACES, open ? always : found);
}
