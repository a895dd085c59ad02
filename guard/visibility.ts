import type { Rank } from '../bridge/protocol.ts';

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

  /** Where it is, while it waits for its turn. */
  watch(element: Element): void {
    this.near.observe(element);
  }

  unwatch(element: Element): void {
    this.near.unobserve(element);
    this.view.unobserve(element);
    this.isNear.delete(element);
    this.inView.delete(element);
  }

  /** How large it is, for as long as that decides something: icons that may grow, covers. */
  watchSize(element: Element, wanted: boolean): void {
    if (wanted) this.sizes.observe(element);
    else this.sizes.unobserve(element);
  }

  /** Transforms count: a picture scaled up by its parent is large. */
  measure(element: Element): void {
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
