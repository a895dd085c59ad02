/**
 * The elements under which our cards and panel live in a page, with their closed trees. The guard
 * leaves these alone: nothing in them is the page's, and following each move of a card would cost
 * much. Kept in the isolated world, so no page can claim to be one.
 */
const OWN = Symbol.for('o-xanh own hosts');
const MODAL = Symbol.for('o-xanh panel is open');
type World = { [OWN]?: WeakMap<Element, ShadowRoot>; [MODAL]?: boolean };

export function claimHost(element: Element, root: ShadowRoot): void {
  const world = globalThis as World;
  world[OWN] ??= new WeakMap();
  world[OWN].set(element, root);
}

export function isOwnHost(element: Element): boolean {
  return (globalThis as World)[OWN]?.has(element) ?? false;
}

/** What has the focus, inside our own trees too. */
export function focusedElement(): Element | null {
  const focused = document.activeElement;
  const root = focused && (globalThis as World)[OWN]?.get(focused);
  return root?.activeElement ?? focused;
}

/** While the panel is open the page behind it is inert: hit tests there find nothing. */
export function setPanelOpen(open: boolean): void {
  (globalThis as World)[MODAL] = open;
}

export function isPanelOpen(): boolean {
  return (globalThis as World)[MODAL] ?? false;
}
