/** ms. Nothing learned of a moving picture for so long: the engine may be gone, and anything may be shown by now. */
const STALE_MS = 8000;

/** Since when nothing is known of what a moving picture shows. Counts only while the page is seen. */
export class Freshness {
  private readonly learnedAt = new WeakMap<Element, number>();

  learned(element: Element): void {
    this.learnedAt.set(element, performance.now());
  }

  isStale(element: Element): boolean {
    const at = this.learnedAt.get(element);
    if (document.visibilityState === 'hidden' || at === undefined) {
      this.learned(element);
      return false;
    }
    return performance.now() - at > STALE_MS;
  }
}
