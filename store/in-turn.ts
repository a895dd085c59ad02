let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` after all work given before, in this context. Whatever reads and then writes settings or
 * the PIN goes through here, in the background: two pages that are open at once never undo each other,
 * and PINs are tried one after the other.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}
