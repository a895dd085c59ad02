/**
 * The elements under which our cards and panel live in a page, with their closed trees. The guard
 * leaves these alone: nothing in them is the page's, and following each move of a card would cost
 * much. Kept in the isolated world, so no page can claim to be one.
 */
const OWN = Symbol.for('o-xanh own hosts');
const PANEL = Symbol.for('o-xanh panel');
type World = { [OWN]?: WeakMap<Element, ShadowRoot>; [PANEL]?: PanelState };

export function claimHost(element: Element, root: ShadowRoot): void {
  const world = globalThis as World;
  world[OWN] ??= new WeakMap();
  world[OWN].set(element, root);
}

export function isOwnHost(element: Element): boolean {
  return (globalThis as World)[OWN]?.has(element) ?? false;
}

/** The closed tree of an element of ours. */
export function ownRootOf(element: Element): ShadowRoot | null {
  return (globalThis as World)[OWN]?.get(element) ?? null;
}

/** What has the focus, inside our own trees too. */
export function focusedElement(): Element | null {
  const focused = document.activeElement;
  const root = focused && (globalThis as World)[OWN]?.get(focused);
  return root?.activeElement ?? focused;
}

/** `modal`: the page behind is inert, hit tests there find nothing; `beside`: the child uses the page. */
export type PanelState = 'closed' | 'modal' | 'beside';

export function setPanel(state: PanelState): void {
  (globalThis as World)[PANEL] = state;
}

export function isPanelModal(): boolean {
  return (globalThis as World)[PANEL] === 'modal';
}

/** The page is the child's then: nothing else of ours lies on it. */
export function isPanelBeside(): boolean {
  return (globalThis as World)[PANEL] === 'beside';
}
