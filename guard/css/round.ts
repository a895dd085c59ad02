/** Elements of a turn of ten in a second: a page of 2000 is looked through in five seconds. */
const A_TURN = 40;
/** Places in the window where it is looked what lies there, each turn others. */
const POINTS_A_TURN = 6;
/** Milliseconds for that: where a page has much in one box, it takes the browser long to find what lies there. */
const POINTS_MS = 1;

/**
 * Styles can come to show a picture without any event: a rule's own declarations set by script, a box
 * checked by script, an animation by script, a state of a custom element. So the page is looked through
 * again and again, a few elements at a time, and what lies in the window first.
 */
export class Round {
  private left: Iterator<Element>;
  private readonly everything: () => Iterable<Element>;

  /** `all`: every element of the frame, through all trees. */
  constructor(all: () => Iterable<Element>) {
    this.everything = all;
    this.left = [][Symbol.iterator]();
  }

  all(): Iterable<Element> {
    return this.everything();
  }

  next(): Set<Element> {
    const turn = new Set<Element>();
    const until = performance.now() + POINTS_MS;
    for (let n = 0; n < POINTS_A_TURN && (n === 0 || performance.now() < until); n += 1) {
      const found = document.elementFromPoint(
        Math.random() * innerWidth,
        Math.random() * innerHeight,
      );
      if (found) turn.add(found);
    }
    for (let n = 0; n < A_TURN; n += 1) {
      const { value, done } = this.left.next();
      if (done) this.left = this.everything()[Symbol.iterator]();
      if (done) break;
      turn.add(value);
    }
    return turn;
  }
}
