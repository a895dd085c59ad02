import { hitAt } from './hit.ts';
import { type Box, boxOf, frameOf, outwards, overlap } from './tree.ts';

/** Smaller controls cannot be seen, let alone pressed. CSS px. */
const LEAST = 6;
/** What is more transparent than this is not seen. */
const FAINT = 0.15;

/** `here`: it can be pressed now; `away`: it can after scrolling. */
export interface Shown {
  readonly is: 'here' | 'away';
  readonly box: Box;
}

/** Whether the child can see and press it. null: hidden, dead, too small, out of reach or under something else. */
export function shownOf(element: Element): Shown | null {
  const box = boxOf(element);
  if (box.width < LEAST || box.height < LEAST) return null;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  if (isDead(element)) return null;
  const seen = overlap(box, viewport());
  if (isEmpty(seen)) return isReachable(element, box) ? { is: 'away', box } : null;
  const inside = clipOf(element, seen);
  if (inside === null) return null;
  if (isEmpty(inside)) return { is: 'away', box };
  const hit = hitAt(element, inside);
  if (hit === 'it') return { is: 'here', box };
  return hit === 'bar' ? { is: 'away', box } : null;
}

/** It has its place, but is transparent or invisible as yet; the pointer may bring it out. */
export function isFaint(element: Element): boolean {
  const box = boxOf(element);
  if (isEmpty(box) || isEmpty(overlap(box, viewport())) || isDead(element, 0)) return false;
  const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return !seen || isDead(element);
}

function viewport(): Box {
  return { left: 0, top: 0, width: innerWidth, height: innerHeight };
}

function isEmpty({ width, height }: Box): boolean {
  return width < LEAST || height < LEAST;
}

/** Disabled, hidden from screen readers, inert or as good as transparent, itself or by what is around it. */
function isDead(element: Element, faint = FAINT): boolean {
  if (element.matches(':disabled')) return true;
  let opacity = 1;
  for (const at of outwards(element)) {
    const says = (name: string) => at.getAttribute(name) === 'true';
    if (says('aria-disabled') || says('aria-hidden') || at.hasAttribute('inert')) return true;
    if (frameOf(at) !== null && isFrameRoot(at) && !isFrameShown(at)) return true;
    opacity *= Number(getComputedStyle(at).opacity);
    if (opacity < faint) return true;
  }
  return false;
}

const isFrameRoot = (element: Element) => element === element.ownerDocument.documentElement;

function isFrameShown(element: Element): boolean {
  return frameOf(element)?.checkVisibility({ visibilityProperty: true }) ?? true;
}

/** What scrolling boxes around it leave of it; empty: it has to be scrolled to; null: it is cut off for good. */
function clipOf(element: Element, seen: Box): Box | null {
  let left = seen;
  for (const at of clippersOf(element)) {
    left = overlap(left, boxOf(at));
    if (isEmpty(left)) return scrolls(at) ? left : null;
  }
  return left;
}

/** The boxes that cut off what sticks out of them, from the element outwards. */
function* clippersOf(element: Element): Generator<Element> {
  let skips = false; // absolute boxes are not cut by what they are not placed in
  for (const at of outwards(element)) {
    const { position, overflowX, overflowY, transform } = getComputedStyle(at);
    if (skips && position === 'static' && transform === 'none') continue;
    if (at !== element) skips = false;
    const cuts = overflowX !== 'visible' || overflowY !== 'visible';
    if (at !== element && cuts && !isViewport(at)) yield at;
    if (position === 'fixed') return;
    if (position === 'absolute') skips = true;
  }
}

/** The root's and the body's overflow is the viewport's. */
const isViewport = ({ localName }: Element) => localName === 'html' || localName === 'body';

function scrolls(element: Element): boolean {
  const { overflowX: x, overflowY: y } = getComputedStyle(element);
  const isLonger = /auto|scroll/.test(y) && element.scrollHeight > element.clientHeight + 1;
  return isLonger || (/auto|scroll/.test(x) && element.scrollWidth > element.clientWidth + 1);
}

/**
 * What lies before the page's beginning cannot be scrolled to, nor what is in a box without room: common
 * ways to hide. What is fixed never moves.
 */
function isReachable(element: Element, box: Box): boolean {
  for (const at of clippersOf(element)) if (isEmpty(boxOf(at))) return false;
  for (const at of outwards(element)) {
    if (getComputedStyle(at).position === 'fixed') return false;
    if (at !== element && !isViewport(at) && scrolls(at)) return true;
  }
  const page = document.documentElement;
  const isRtl = getComputedStyle(page).direction === 'rtl';
  const start = isRtl ? innerWidth - page.scrollWidth : 0;
  const left = box.left + scrollX;
  const top = box.top + scrollY;
  const isBeside = left + box.width <= start || left >= start + page.scrollWidth;
  return !isBeside && top + box.height > 0 && top < page.scrollHeight;
}
