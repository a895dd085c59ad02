import { lasting } from '../bridge/lasting.ts';
import type { Entry } from './entry.ts';
import { Pace } from './pace.ts';

/**
 * Pictures waiting to be judged, what the child sees first: in view, then near, then the rest.
 * A few are under way at once, so that reading one overlaps judging another. Leaving the page drops
 * all of it with the page; a hidden tab asks for one at a time, so that it never starves a seen one.
 */
export class Queue {
  /** For what comes of it; done at once when nothing waits any more. */
  readonly pace = new Pace();
  private readonly waiting = new Set<Entry>();
  private underWay = 0;

  private readonly judge: (entry: Entry) => Promise<void>;

  constructor(judge: (entry: Entry) => Promise<void>) {
    this.judge = judge;
    lasting(document, 'visibilitychange', () => this.pump());
  }

  add(entry: Entry): void {
    entry.ready = performance.now();
    this.waiting.add(entry);
    queueMicrotask(() => this.pump());
  }

  remove(entry: Entry): void {
    this.waiting.delete(entry);
  }

  private pump(): void {
    const width = document.visibilityState === 'hidden' ? 1 : 6;
    while (this.underWay < width) {
      const entry = this.next();
      if (!entry) return;
      this.waiting.delete(entry);
      this.underWay += 1;
      this.judge(entry).finally(() => {
        this.underWay -= 1;
        this.pump();
        if (this.underWay === 0) this.pace.now();
      });
    }
  }

  private next(): Entry | undefined {
    let best: Entry | undefined;
    for (const entry of this.waiting) {
      if (entry.rank === 0) return entry;
      if (!best || entry.rank < best.rank) best = entry;
    }
    return best;
  }
}
