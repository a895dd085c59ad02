import { lasting } from './lasting.ts';

/**
 * Keys that belong to our own boxes in the page. The guard opens the gate at document_start, before a
 * script of the page can run: listeners on window that were added first are called first, so the page
 * neither sees nor swallows what the child types in the panel. What keys do by themselves (Tab, Enter
 * on a button, Ctrl+C) needs no handler and still happens.
 */
type KeyOwner = (event: KeyboardEvent) => boolean;

const OWNERS = Symbol.for('o-xanh key owners');
type World = { [OWNERS]?: Set<KeyOwner> };

export function openKeyGate(): Set<KeyOwner> {
  const world = globalThis as World;
  if (world[OWNERS]) return world[OWNERS];
  const owners = new Set<KeyOwner>();
  world[OWNERS] = owners;
  const pass = (event: KeyboardEvent) => {
    for (const owns of owners) if (owns(event)) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) lasting(window, type, pass);
  return owners;
}

/** From now on this owner is asked first. Returns the way to stop. */
export function ownKeys(owner: KeyOwner): () => void {
  const owners = openKeyGate();
  owners.add(owner);
  return () => owners.delete(owner);
}
