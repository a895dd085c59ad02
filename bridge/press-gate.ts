import { lasting } from './lasting.ts';
import { isOwnHost, ownRootOf } from './own-hosts.ts';

/**
 * Presses on our own boxes in the page. Many pages listen to every press in the window, to swallow it or
 * to open an advertisement with it. The guard opens the gate at document_start, before a script of the
 * page can run: what is pressed in a box of ours is kept from the page, and a click is told inside the
 * box alone, by an event that does not leave its closed tree.
 */
const OURS = Symbol.for('o-xanh presses');
type World = { [OURS]?: WeakSet<Event> };
type Press = Pick<Event, 'isTrusted' | 'target'>;

/** Not `contextmenu`: the guard itself looks at that, and the browser's menu is the child's. */
const KEPT = 'pointerdown pointerup mousedown mouseup touchstart touchend auxclick dblclick';

export function openPressGate(): void {
  const world = globalThis as World;
  if (world[OURS]) return;
  world[OURS] = new WeakSet();
  const keep = (event: Event) => {
    if (rootAt(event)) event.stopImmediatePropagation();
  };
  for (const type of KEPT.split(' ')) lasting(window, type, keep);
  lasting<MouseEvent>(window, 'click', passOn, { passive: false });
}

/** Whether a person really pressed: the browser says so, or the gate that saw the browser's own event. */
export function isRealPress(event: Event): boolean {
  return event.isTrusted || ((globalThis as World)[OURS]?.has(event) ?? false);
}

function passOn(event: MouseEvent): void {
  const root = rootAt(event);
  if (!root || event.detail === 0) return; // by keyboard or screen reader: it has no place to look at
  event.stopImmediatePropagation();
  const pressed = root.elementFromPoint(event.clientX, event.clientY);
  if (!pressed || pressed.closest('a')) return; // the browser itself follows a link
  const told = new MouseEvent('click', { bubbles: true, cancelable: true });
  (globalThis as World)[OURS]?.add(told);
  pressed.dispatchEvent(told);
}

function rootAt({ isTrusted, target }: Press): ShadowRoot | null {
  return isTrusted && target instanceof Element && isOwnHost(target) ? ownRootOf(target) : null;
}
