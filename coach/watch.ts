import type { Tree } from './tree.ts';

/** At most one look in this time, and never more than a fifth of the page's time. ms */
const REST = 120;
const SHARE = 5;
/** Styles can change what is shown and tell nobody. ms */
const HEARTBEAT = 1000;

/** Decides when the page is looked at again: after it changed, and not oftener than it can bear. */
export class Watch {
  private readonly look: () => void;
  private readonly observer = new MutationObserver(() => this.soon());
  private observed = new WeakSet<Node>();
  private ending = new AbortController();
  private timer = 0;
  private due = Number.POSITIVE_INFINITY;
  private notBefore = 0;

  constructor(look: () => void) {
    this.look = look;
  }

  start(): void {
    this.ending = new AbortController();
    const options = { capture: true, passive: true, signal: this.ending.signal };
    for (const type of [
      'scroll',
      'resize',
      'transitionend',
      'animationend',
      'pointerover',
      'focusin',
      'load',
    ])
      addEventListener(type, () => this.soon(), options);
  }

  stop(): void {
    this.ending.abort();
    this.observer.disconnect();
    this.observed = new WeakSet();
    clearTimeout(this.timer);
    this.due = Number.POSITIVE_INFINITY;
  }

  /** New shadow trees and frames are watched as they are found. */
  observe(trees: readonly Tree[]): void {
    for (const tree of trees) {
      if (this.observed.has(tree)) continue;
      this.observed.add(tree);
      this.observer.observe(tree, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
    }
  }

  soon(): void {
    this.within(REST);
  }

  /** Looks again after this long at the latest. ms */
  within(wait: number): void {
    if (this.ending.signal.aborted) return;
    const due = Math.max(performance.now() + wait, this.notBefore);
    if (due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = window.setTimeout(() => this.run(), due - performance.now());
  }

  private run(): void {
    this.due = Number.POSITIVE_INFINITY;
    const start = performance.now();
    this.look();
    const now = performance.now();
    this.notBefore = now + Math.max(REST, (now - start) * SHARE);
    this.within(HEARTBEAT);
  }
}
