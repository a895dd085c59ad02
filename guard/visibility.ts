import type { Rank } from '../bridge/protocol.ts';
import { type Entry, isSmall } from './entry.ts';
import { canvas } from './kinds/canvas.ts';
import { isLetThrough } from './state.ts';
import { Turns } from './turns.ts';

type Change = IntersectionObserverEntry;

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
  /** Covered ones, whose cover goes by their own size. */
  private readonly sided = new WeakMap<Element, Entry>();
  private readonly isNear = new WeakSet<Element>();

  private readonly seen: Seen;

  constructor(seen: Seen) {
    this.seen = seen;
    const inView = new Turns<Change>((change) => this.update(change, this.inView));
    const near = new Turns<Change>((change) => this.updateNear(change));
    this.view = new IntersectionObserver((changes) => inView.add(newest(changes)));
    this.near = new IntersectionObserver((changes) => near.add(newest(changes)), {
      rootMargin: '100% 50%',
    });
    this.sizes = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) {
        const [entry, box] = [this.sided.get(target), borderBoxSize[0]];
        if (entry && box) entry.side = Math.min(box.inlineSize, box.blockSize);
        this.measure(target);
      }
    });
  }

  /** Watches as much of a picture as its state needs: a page may hold thousands of decided ones. */
  follow(entry: Entry): void {
    const { element, state, kinds } = entry;
    const small = isLetThrough(state);
    const covered = state.is === 'covered';
    if (covered) this.sided.set(element, entry);
    else if (this.sided.delete(element)) entry.side = 0; // told anew before it is painted covered again
    if (small) this.small.add(element);
    else this.small.delete(element);
    if (small || covered) this.sizes.observe(element);
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
  private updateNear(change: Change): void {
    const { target, isIntersecting } = change;
    if (isIntersecting) this.view.observe(target);
    else this.view.unobserve(target);
    if (!isIntersecting) this.inView.delete(target);
    this.update(change, this.isNear);
  }

  private update({ target, isIntersecting, boundingClientRect }: Change, set: WeakSet<Element>) {
    if (isIntersecting) set.add(target);
    else set.delete(target);
    const inView = this.inView.has(target);
    const isIcon = isSmall(boundingClientRect); // after what has something to show
    this.seen.ranked(target, inView && !isIcon ? 0 : inView || this.isNear.has(target) ? 1 : 2);
    this.seen.measured(target, boundingClientRect.width, boundingClientRect.height);
  }
}

/** The last that is told of each element, those that came near first. */
function newest(changes: readonly IntersectionObserverEntry[]): Change[] {
  const last = [...new Map(changes.map((change) => [change.target, change])).values()];
  const near = last.filter(({ isIntersecting }) => isIntersecting);
  return near.concat(last.filter(({ isIntersecting }) => !isIntersecting));
}
