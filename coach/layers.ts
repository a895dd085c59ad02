import { around, type Tree } from './tree.ts';

const DIALOG = '[role=dialog], [role=alertdialog], dialog[open], [aria-modal=true]';
const MENU = '[role=menu], [role=listbox], [popover]';

/** All menus and dialogs that are open. */
export function layersIn(trees: readonly Tree[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const tree of trees) {
    for (const one of tree.querySelectorAll(`${DIALOG}, ${MENU}`)) {
      const layer = layerOf(one);
      if (layer?.checkVisibility({ visibilityProperty: true })) found.add(layer);
    }
  }
  return found;
}

/** The menu or dialog that an element is in; a list that is always part of the page is none. */
export function layerOf(element: Element): Element | null {
  let layer: Element | null = null;
  for (let at: Element | null = element; at; at = around(at)) {
    if (at.matches(DIALOG)) return at;
    if (!layer && at.matches(MENU) && !isClosedPopover(at)) layer = at;
    if (layer && isLifted(at)) return layer;
  }
  return null;
}

/** Whether both are in the same menu or dialog, or in none. */
export function isWith(one: Element, other: Element | undefined): boolean {
  return other !== undefined && layerOf(one) === layerOf(other);
}

/** Placed apart from the flow of the page, as everything that opens above it is. */
function isLifted(element: Element): boolean {
  if (element.hasAttribute('popover')) return true;
  const { position } = getComputedStyle(element);
  return position === 'fixed' || position === 'absolute';
}

const isClosedPopover = (element: Element) =>
  element.hasAttribute('popover') && !element.matches(':popover-open');
