/**
 * The elements under which our cards and panel live in a page. The guard leaves their trees alone:
 * nothing in them is the page's, and following each move of a card would cost much. Kept in the
 * isolated world, so no page can claim to be one.
 */
const OWN = Symbol.for('o-xanh own hosts');
type World = { [OWN]?: WeakSet<Element> };

export function claimHost(element: Element): void {
  const world = globalThis as World;
  world[OWN] ??= new WeakSet();
  world[OWN].add(element);
}

export function isOwnHost(element: Element): boolean {
  return (globalThis as World)[OWN]?.has(element) ?? false;
}
