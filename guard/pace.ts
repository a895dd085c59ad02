import { Turns } from './turns.ts';

/** Milliseconds between changes of what is painted. */
const EVERY_MS = 100;

/**
 * Gathers changes of what is painted. Without a graphics processor every frame costs the machine six to
 * eight milliseconds, so 40 verdicts that each come with a frame of their own would take a quarter of
 * the time that judging them takes.
 */
export class Pace {
  private readonly waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSeen = false;
  private last = Number.NEGATIVE_INFINITY;
  private readonly turns = new Turns<() => void>((change) => change());

  /** At once after a quiet time, otherwise together with the others. */
  soon(change: () => void): void {
    this.isSeen = true;
    this.along(change);
  }

  /** The same for a change that nobody sees, so that none which is seen waits because of it. */
  along(change: () => void): void {
    this.waiting.push(change);
    const wait = Math.max(0, this.last + EVERY_MS - performance.now());
    this.timer ??= setTimeout(() => this.now(), wait);
  }

  /** Nothing more is to come for the moment. */
  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isSeen) this.last = performance.now();
    this.isSeen = false;
    this.turns.add(this.waiting.splice(0));
  }
}
