import { shadowRootOf } from '../bridge/shadow.ts';
import { around, type Box, boxOf, gap } from './tree.ts';

/** Boxes that stand for one thing among many, by what they say to screen readers. */
const ITEM =
  'article, [role=article], [role=listitem], li, tr, [role=row], [role=comment], [role=option], [role=gridcell], [aria-posinset]';
/** A picture as large as this part of the covered one makes a box another post of the same kind. */
const AS_LARGE = 0.25;

/** The way outwards from the picture, by which everything else is placed. */
export class Anchor {
  readonly element: Element;
  readonly box: Box;
  private readonly depth = new Map<Element, number>();
  private readonly way: Element[] = [];
  private readonly items: readonly Element[];
  private readonly pictured = new Map<Element, boolean>();
  private largest: number | undefined;

  constructor(element: Element) {
    this.element = element;
    this.box = boxOf(element);
    for (let at: Element | null = element; at; at = around(at)) {
      this.depth.set(at, this.way.length);
      this.way.push(at);
    }
    this.items = this.way.filter((at) => at.matches(ITEM));
  }

  /** In one post, message or tile among others. */
  get isInItem(): boolean {
    return this.items.length > 0;
  }

  /** In the innermost post, message or tile that the picture is in. */
  isInSameItem(element: Element): boolean {
    const [item] = this.items;
    return item !== undefined && this.heightOf(element) <= (this.depth.get(item) ?? -1);
  }

  /** In the largest box around the picture that is one among others like it. */
  isMine(element: Element): boolean {
    return this.heightOf(element) <= this.outermost;
  }

  /** There is such a box, and this is not in it. */
  isOutside(element: Element): boolean {
    return this.outermost >= 0 && !this.isMine(element);
  }

  /** Where a press was: null, in neither. */
  whose(element: Element): 'own' | 'other' | null {
    if (this.isOther(element)) return 'other';
    return this.isMine(element) ? 'own' : null;
  }

  private get outermost(): number {
    this.largest ??= this.way.findLastIndex(
      (at) => at.matches(ITEM) || neighboursOf(at).some((one) => this.isTwin(at, one)),
    );
    return this.largest;
  }

  private isTwin(mine: Element, other: Element): boolean {
    return isAlike(mine, other) && this.hasPicture(other);
  }

  private hasPicture(element: Element): boolean {
    const known = this.pictured.get(element);
    const has = known ?? hasPicture(element, this.box);
    if (known === undefined) this.pictured.set(element, has);
    return has;
  }

  /** How far outwards from the picture the smallest box is that holds this element too. */
  heightOf(element: Element): number {
    for (let at: Element | null = element; at; at = around(at)) {
      const depth = this.depth.get(at);
      if (depth !== undefined) return depth;
    }
    return Number.POSITIVE_INFINITY;
  }

  distanceTo(element: Element): number {
    return gap(this.box, boxOf(element));
  }

  /** Whether this element belongs to a thing of its own that the picture is no part of. */
  isOther(element: Element): boolean {
    let child: Element = element;
    let item: Element | null = null;
    for (let at: Element | null = element; at && !this.depth.has(at); at = around(at)) {
      if (at.matches(ITEM)) item = at;
      child = at;
    }
    const parent = around(child);
    const depth = parent ? this.depth.get(parent) : undefined;
    const mine = depth === undefined ? undefined : this.way[depth - 1];
    if (!mine || mine === child) return false;
    if (item !== null && this.items.some((one) => holdsNot(one, parent))) return true;
    return this.isTwin(mine, child);
  }

  /**
   * The same for a menu or a dialog. Its own rows may be items, and what it lies in at the page's end may
   * look like what the page lies in: only what has a picture of its own around it is another's.
   */
  isOpenedInOther(element: Element): boolean {
    let child: Element = element;
    for (let at: Element | null = element; at && !this.depth.has(at); at = around(at)) {
      if (at.matches(ITEM) && this.hasPicture(at)) return true;
      child = at;
    }
    const mine = this.way[(this.depth.get(around(child) ?? child) ?? 0) - 1];
    const isMarked = child.hasAttribute('class') || child.hasAttribute('role');
    return mine !== undefined && isMarked && this.isTwin(mine, child);
  }
}

/** An item of the picture's that is inside `outer`: there the two ways part. */
function holdsNot(item: Element, outer: Element | null): boolean {
  for (let at = around(item); at; at = around(at)) if (at === outer) return true;
  return false;
}

/** The two before and the two after it. */
function neighboursOf(element: Element): readonly Element[] {
  const { previousElementSibling: before, nextElementSibling: after } = element;
  const all = [before?.previousElementSibling, before, after, after?.nextElementSibling];
  return all.filter((one) => one !== null && one !== undefined);
}

function isAlike(a: Element, b: Element): boolean {
  const same = (name: string) => a.getAttribute(name) === b.getAttribute(name);
  return a.localName === b.localName && same('role') && same('class');
}

function hasPicture(element: Element, than: Box): boolean {
  for (const picture of picturesIn(element)) {
    const { width, height } = boxOf(picture);
    if (width * height > than.width * than.height * AS_LARGE) return true;
  }
  return false;
}

/** Own elements of a page keep their pictures in shadow trees. */
function* picturesIn(element: Element): Generator<Element> {
  const root = shadowRootOf(element);
  for (const inside of root ? [root, element] : [element]) {
    yield* inside.querySelectorAll('img, video, canvas, svg image');
    for (const part of inside.querySelectorAll('*'))
      if (part.localName.includes('-')) yield* picturesIn(part);
  }
}
