import { lasting } from '../bridge/lasting.ts';
import type { WhyUndecided } from './state.ts';
import { retryDelay } from './undecided.ts';

/**
 * Milliseconds between two times that an answer brings back all that wait for the engine. A picture on
 * which it fails each time would otherwise be given to it with every answer for another.
 */
const HURRY_MS = 10_000;

interface Waiting {
  readonly why: WhyUndecided;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Has undecided pictures tried again by themselves: later, or at once when what failed is back. */
export class Retries {
  private readonly waiting = new Map<Element, Waiting>();
  /** due in a hidden tab */
  private readonly unseen = new Set<Element>();
  private hurried = Number.NEGATIVE_INFINITY;
  private readonly retry: (element: Element) => void;

  constructor(retry: (element: Element) => void) {
    this.retry = retry;
    lasting(document, 'visibilitychange', () => this.seen());
  }

  /** After `tries` failed ones, of which the last failed for this reason. */
  later(element: Element, why: WhyUndecided, tries: number): void {
    clearTimeout(this.waiting.get(element)?.timer);
    this.waiting.delete(element);
    const delay = retryDelay(why, tries);
    if (delay === null) return;
    const timer = setTimeout(() => this.due(element, why), delay);
    this.waiting.set(element, { why, timer });
  }

  /** The engine has answered for some picture: what waits for it need not wait for its time. */
  answered(): void {
    if (this.waiting.size === 0 || performance.now() - this.hurried < HURRY_MS) return;
    const waiting = [...this.waiting].filter(([, { why }]) => why === 'engine');
    if (waiting.length > 0) this.hurried = performance.now();
    for (const [element, { timer, why }] of waiting) {
      clearTimeout(timer);
      this.due(element, why);
    }
  }

  private due(element: Element, why: WhyUndecided): void {
    this.waiting.delete(element);
    // The network is not asked over and over for what nobody sees.
    if (why === 'unreached' && document.visibilityState === 'hidden') this.unseen.add(element);
    else this.retry(element);
  }

  private seen(): void {
    if (document.visibilityState === 'hidden') return;
    const unseen = [...this.unseen];
    this.unseen.clear();
    for (const element of unseen) if (element.isConnected) this.retry(element);
  }
}
