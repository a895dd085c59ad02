import { writeAttribute } from '../attribute.ts';
import type { Place } from './css-images.ts';

/** `open`: the blanket rule of veil.css lets this element's CSS images be painted. */
export const CSS_OPEN = 'data-o-xanh-css';
/** Where the element paints pictures that are not revealed; veil.css has a rule for each place. */
export const CSS_PLACES = 'data-o-xanh-veil';

const places = new WeakMap<Element, string>();
const opened = new WeakSet<Element>();
const held = new WeakSet<Element>();

export function isOpen(element: Element): boolean {
  return opened.has(element);
}

export function setOpen(element: Element, open: boolean): void {
  if (open) opened.add(element);
  else opened.delete(element);
  restoreCssLabels(element);
}

/** Says whether these are other places than before. */
export function setPlaces(element: Element, found: readonly Place[]): boolean {
  const before = places.get(element);
  if (found.length > 0) places.set(element, found.join(' '));
  else if (!places.delete(element)) return false;
  restoreCssLabels(element);
  return places.get(element) !== before;
}

/** Not looked at yet: whatever of it only the computed style tells is withheld, until it is let go. */
export function hold(element: Element): void {
  held.add(element);
  restoreCssLabels(element);
}

export function letGo(element: Element): void {
  if (held.delete(element)) restoreCssLabels(element);
}

/** Writes both labels as they should be, whatever the page made of them. */
export function restoreCssLabels(element: Element): void {
  const open = opened.has(element);
  writeAttribute(element, CSS_OPEN, open ? 'open' : null);
  const found = places.get(element) ?? null;
  const always = found?.match(/\b(?:foreign|marker)\b/g)?.join(' ') ?? null;
  const told = open ? always : found;
  const unseen = held.has(element) ? `${told ?? ''} unseen`.trim() : told;
  writeAttribute(element, CSS_PLACES, unseen);
}
