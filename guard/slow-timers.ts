import type { Entry } from './entry.ts';

/** A picture in view that is still loading after this is called undecided (and judged when it comes). */
const SLOW_AFTER_MS = 30_000;

/** One timer a picture at most, started when its load starts: it never measures our own queue. */
export class SlowTimers {
  private readonly timers = new Map<Entry, ReturnType<typeof setTimeout>>();

  start(entry: Entry, late: () => void): void {
    if (this.timers.has(entry)) return;
    const timer = setTimeout(() => {
      this.timers.delete(entry);
      late();
    }, SLOW_AFTER_MS);
    this.timers.set(entry, timer);
  }

  stop(entry: Entry): void {
    clearTimeout(this.timers.get(entry));
    this.timers.delete(entry);
  }
}
