import type { Rank } from '../bridge/protocol.ts';
import type { Entry } from './entry.ts';
import { canvas } from './kinds/canvas.ts';

/** Told without forcing a layout: sizes and places come from the browser's own observers. */
export interface Seen {
  measured(element: Element, width: number, height: number): void;
  ranked(element: Element, rank: Rank): void;
}

/** Watches where pictures are (in view, near, far) and how large they are rendered. */
export class Visibility {
  private readonly near: IntersectionObserver;
  private readonly view: IntersectionObserver;
  private readonly sizes: ResizeObserver;
  private readonly inView = new WeakSet<Element>();
  private readonly small = new Set<Element>();
  private readonly isNear = new WeakSet<Element>();

  private readonly seen: Seen;

  constructor(seen: Seen) {
    this.seen = seen;
    this.view = new IntersectionObserver((entries) => this.update(entries, this.inView));
    this.near = new IntersectionObserver((entries) => this.updateNear(entries), {
      rootMargin: '100% 50%',
    });
    this.sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) this.measure(target);
    });
  }

  /** Watches as much of a picture as its state needs: a page may hold thousands of decided ones. */
  follow({ element, state, kinds }: Entry): void {
    const small = state.is === 'revealed' && state.because === 'small';
    if (small) this.small.add(element);
    else this.small.delete(element);
    if (small || state.is === 'covered') this.sizes.observe(element);
    else this.sizes.unobserve(element);
    const waiting = state.is === 'veiled' || state.is === 'judging';
    if (waiting || kinds.has(canvas)) this.near.observe(element);
    else this.unwatch(element);
  }

  unwatch(element: Element): void {
    this.near.unobserve(element);
    this.view.unobserve(element);
    this.isNear.delete(element);
    this.inView.delete(element);
  }

  measureSmall(): void {
    for (const element of this.small) {
      if (element.isConnected) this.measure(element);
      else this.small.delete(element);
    }
  }

  /** Transforms count: a picture scaled up by its parent is large. */
  private measure(element: Element): void {
    const { width, height } = element.getBoundingClientRect();
    this.seen.measured(element, width, height);
  }

  /** Only what is near is watched for coming into view: every watched element costs in every frame. */
  private updateNear(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.view.observe(target);
      else this.view.unobserve(target);
      if (!isIntersecting) this.inView.delete(target);
    }
    this.update(entries, this.isNear);
  }

  private update(entries: IntersectionObserverEntry[], set: WeakSet<Element>): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (isIntersecting) set.add(target);
      else set.delete(target);
      this.seen.ranked(target, this.inView.has(target) ? 0 : this.isNear.has(target) ? 1 : 2);
      this.seen.measured(target, boundingClientRect.width, boundingClientRect.height);
    }
  }
}
