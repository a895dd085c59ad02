/** Milliseconds of the page's thread that one turn takes, and what it was just doing. */
const TURN_MS = 8;

/**
 * Work that may come in heaps (a feed that adds thousands of pictures), done in order, a turn at a time;
 * between turns the page has its thread.
 */
export class Turns<T> {
  private waiting: T[] = [];
  private going = false;
  private channel: MessageChannel | undefined;
  private readonly work: (item: T) => void;

  constructor(work: (item: T) => void) {
    this.work = work;
  }

  /** The first turn is at once. */
  add(items: Iterable<T>): void {
    for (const item of items) this.waiting.push(item);
    if (!this.going) this.turn();
  }

  /** The first turn too is a task of its own: the one that adds has done enough. */
  later(item: T): void {
    this.waiting.push(item);
    if (this.going) return;
    this.going = true;
    this.goOn();
  }

  private turn(): void {
    this.going = true;
    const until = performance.now() + TURN_MS;
    let done = 0;
    try {
      while (done < this.waiting.length && performance.now() < until) {
        done += 1;
        this.work(this.waiting[done - 1] as T);
      }
    } finally {
      this.waiting.splice(0, done);
      this.going = this.waiting.length > 0;
      if (this.going) this.goOn();
    }
  }

  /** In a task of its own. setTimeout would wait 4 ms, and a second in a hidden tab. */
  private goOn(): void {
    if (!this.channel) {
      this.channel = new MessageChannel();
      this.channel.port1.onmessage = () => this.turn();
    }
    this.channel.port2.postMessage(null);
  }
}
