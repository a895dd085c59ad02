/** 0 in view, 1 near it, 2 the rest. */
export type Rank = 0 | 1 | 2;

interface Entry<T> {
  readonly item: T;
  /** Every page that waits for it, with the rank it has there. */
  readonly pages: Map<string, Rank>;
}

/**
 * What waits to be judged: lowest rank first, then the page that was served longest ago, so that one
 * tab cannot starve another, then first come. Items are keyed; the same key is held once. A few
 * hundred entries at most, so taking one simply looks at all.
 */
export class Queue<T> {
  #entries = new Map<string, Entry<T>>();
  #served = new Map<string, number>();
  #turn = 0;

  get size(): number {
    return this.#entries.size;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Adds it, or joins what waits under this key already; the better rank counts (scrolling reorders). */
  add(key: string, item: T, page: string, rank: Rank): void {
    const entry = this.#entries.get(key) ?? { item, pages: new Map() };
    entry.pages.set(page, rank);
    this.#entries.set(key, entry);
  }

  /** The next item, removed. */
  take(): T | undefined {
    let best: { key: string; entry: Entry<T>; page: string; rank: Rank } | undefined;
    for (const [key, entry] of this.#entries) {
      for (const [page, rank] of entry.pages) {
        if (!best || this.#before(rank, page, best)) best = { key, entry, page, rank };
      }
    }
    if (!best) return undefined;
    this.#entries.delete(best.key);
    this.#turn += 1;
    for (const page of best.entry.pages.keys()) this.#served.set(page, this.#turn);
    if (this.size === 0) this.#served.clear();
    return best.entry.item;
  }

  /** The page is gone: returns, removed, the items that nobody else waits for. */
  drop(page: string): T[] {
    this.#served.delete(page);
    const dropped: T[] = [];
    for (const [key, { item, pages }] of this.#entries) {
      if (!pages.delete(page) || pages.size > 0) continue;
      this.#entries.delete(key);
      dropped.push(item);
    }
    return dropped;
  }

  /** Removes and returns everything. */
  clear(): T[] {
    const items = [...this.#entries.values()].map(({ item }) => item);
    this.#entries.clear();
    return items;
  }

  #before(rank: Rank, page: string, other: { rank: Rank; page: string }): boolean {
    if (rank !== other.rank) return rank < other.rank;
    return (this.#served.get(page) ?? 0) < (this.#served.get(other.page) ?? 0);
  }
}
