import { isOwnHost } from '../bridge/own-hosts.ts';
import { shadowRootOf } from '../bridge/shadow.ts';
import { type Box, boxOf, frameOf, holds, outwards, pointIn, type Tree } from './tree.ts';

const POINTS = [
  [0.5, 0.5],
  [0.2, 0.5],
  [0.8, 0.5],
  [0.5, 0.2],
  [0.5, 0.8],
] as const;

/** A bar that stays while the page scrolls is lower than this part of the window. */
const BAR = 0.4;

/**
 * What a press on this part of an element reaches: the element (`it`), a bar that stays while the
 * page scrolls (`bar`), or something else. Our own boxes are looked through.
 */
export function hitAt(element: Element, box: Box): 'it' | 'bar' | 'other' {
  const hits = POINTS.map(([x, y]) =>
    hitAtPoint(element, box.left + box.width * x, box.top + box.height * y),
  );
  if (hits[0] === 'it' || hits.filter((hit) => hit === 'it').length >= 3) return 'it';
  return hits.every((hit) => hit !== 'other') ? 'bar' : 'other';
}

function hitAtPoint(element: Element, x: number, y: number): 'it' | 'bar' | 'other' {
  const inner = pointIn(element, x, y);
  const hit = topmost(element.ownerDocument, inner.x, inner.y);
  if (hit && (holds(element, hit) || isLabelOf(hit, element))) {
    const frame = frameOf(element);
    return frame ? hitAtPoint(frame, x, y) : 'it';
  }
  return hit && isBar(hit) && !holds(hit, element) ? 'bar' : 'other';
}

/** The innermost element that a press at this point of a tree reaches. */
function topmost(root: Tree, x: number, y: number): Element | null {
  const stack = root.elementsFromPoint(x, y);
  const mine = stack.find((one) => !isOwnHost(one) && one.getRootNode() === root);
  const inner = mine && shadowRootOf(mine);
  return (inner && topmost(inner, x, y)) ?? mine ?? null;
}

function isBar(hit: Element): boolean {
  for (const at of outwards(hit)) {
    const { position } = getComputedStyle(at);
    if (position !== 'fixed' && position !== 'sticky') continue;
    return (
      !at.matches('dialog, [role*=dialog], [aria-modal=true]') &&
      boxOf(at).height < innerHeight * BAR
    );
  }
  return false;
}

function isLabelOf(hit: Element, element: Element): boolean {
  const label = hit.closest('label');
  return label !== null && (label as HTMLLabelElement).control === element;
}
