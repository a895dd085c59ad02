import type { CoveredPicture } from '../../bridge/frame.ts';
import { isPanelBeside, isPanelModal } from '../../bridge/own-hosts.ts';
import { type Box, NOTHING } from '../../coach/tree.ts';
import { isSameBox } from './box.ts';
import { clippersOf } from './parents.ts';
import { type Look, lookAt, placeOf } from './seen.ts';

/** A covered picture in view, and where its card goes. */
export interface Placed {
  readonly picture: CoveredPicture;
  readonly box: Box;
  /** nothing of the page lies over it */
  readonly clear: boolean;
}

interface Tracked {
  readonly picture: CoveredPicture;
  box: Box;
  look: Look;
  clippers: readonly Element[];
}

/** Frames between two looks at what lies on top of a picture, which costs more than its place. */
const LOOK_EVERY = 12;

/**
 * Follows covered pictures through scrolling and re-layout. Works only while one of them is near the
 * viewport: then once per frame it reads their boxes, and tells when one has changed.
 */
export class Tracker {
  private readonly all = new Map<Element, Tracked>();
  private readonly near = new Set<Tracked>();
  private readonly tell: (placed: readonly Placed[]) => void;
  private readonly watcher: IntersectionObserver;
  private request = 0;
  private tick = 0;
  private quiet = false;

  constructor(tell: (placed: readonly Placed[]) => void) {
    this.tell = tell;
    this.watcher = new IntersectionObserver((entries) => this.noticed(entries), {
      rootMargin: '64px',
    });
  }

  follow(pictures: readonly CoveredPicture[]): void {
    const wanted = new Map(pictures.map((picture) => [picture.element, picture]));
    for (const [element, tracked] of this.all) {
      if (wanted.get(element)?.reason !== tracked.picture.reason) this.forget(element, tracked);
    }
    for (const [element, picture] of wanted) {
      if (this.all.has(element)) continue;
      this.all.set(element, { picture, box: NOTHING, look: 'hidden', clippers: [] });
      this.watcher.observe(element);
    }
    this.report();
  }

  private forget(element: Element, tracked: Tracked): void {
    this.watcher.unobserve(element);
    this.all.delete(element);
    this.near.delete(tracked);
  }

  private noticed(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const tracked = this.all.get(target);
      if (!tracked) continue;
      if (isIntersecting) this.near.add(tracked);
      else this.near.delete(tracked);
    }
    this.tick = 0;
    this.report();
    if (this.near.size > 0 && this.request === 0) this.next();
  }

  private next(): void {
    this.request = requestAnimationFrame(() => {
      this.request = 0;
      if (this.near.size === 0) return;
      this.look();
      this.next();
    });
  }

  private look(): void {
    const closely = this.tick % LOOK_EVERY === 0 && !isPanelModal();
    this.tick += 1;
    let changed = this.quiet !== isPanelBeside();
    this.quiet = isPanelBeside();
    for (const tracked of this.near) {
      if (closely) tracked.clippers = clippersOf(tracked.picture.element);
      const box = placeOf(tracked.picture.element, tracked.clippers);
      const look = closely ? lookAt(tracked.picture.element, box) : tracked.look;
      if (isSameBox(box, tracked.box) && look === tracked.look) continue;
      tracked.box = box;
      tracked.look = look;
      changed = true;
    }
    if (changed) this.report();
  }

  private report(): void {
    const seen = [...this.near].filter(({ look, box }) => look !== 'hidden' && box.width > 0);
    this.tell(seen.map(({ picture, box, look }) => ({ picture, box, clear: look === 'clear' })));
  }
}
