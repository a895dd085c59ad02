import type { GuardSettings } from './protocol.ts';

/**
 * What the guard offers to the cards and the panel, which are injected later into the same frame
 * and share its isolated world. Pages cannot see an isolated world's globals.
 */
export interface GuardFrame {
  /** False: an update has cut this guard off, and a new one may take its place. */
  isConnected(): boolean;
  settings(): GuardSettings;
  /** All pictures that need a card now; called at once and on every change. Returns the way to stop. */
  watch(
    listener: (pictures: readonly CoveredPicture[], settings: GuardSettings) => void,
  ): () => void;
  /** The child asks to try again: an undecided picture is judged anew. */
  retry(element: Element): void;
  /** What was right-clicked last in this frame; null: nothing that is still there. */
  pointed(): CoveredPicture | null;
  /**
   * Names a covered picture for `show:ask` without saying anything of it; the same as long as this page
   * is open. Goes with the panel's request; only this frame knows which picture it is.
   */
  tokenOf(element: Element): string;
}

/** Knows its place on the page, never its address. */
export interface CoveredPicture {
  readonly element: Element;
  readonly reason: 'flagged' | 'undecided' | 'by-hand';
}

/**
 * The picture for which help was last asked for in this frame: cards, which know it, and the panel,
 * which comes later, share the world. Kept weakly.
 */
const ASKED = Symbol.for('o-xanh asked picture');
type Asked = { [ASKED]?: WeakRef<Element> | undefined };

export function noteAsked(element: Element | null): void {
  (globalThis as Asked)[ASKED] = element ? new WeakRef(element) : undefined;
}

export function askedPicture(): Element | null {
  return (globalThis as Asked)[ASKED]?.deref() ?? null;
}

const KEY = Symbol.for('o-xanh guard frame');
type World = { [KEY]?: GuardFrame };

export function offerFrame(frame: GuardFrame): void {
  (globalThis as World)[KEY] = frame;
}

export function guardFrame(): GuardFrame | undefined {
  return (globalThis as World)[KEY];
}
