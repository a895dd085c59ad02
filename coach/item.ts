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
    return isAlike(mine, child) && hasPicture(child, this.box);
  }

  /**
   * The same for a menu or a dialog. Its own rows may be items, and what it lies in at the page's end may
   * look like what the page lies in: only what has a picture of its own around it is another's.
   */
  isOpenedInOther(element: Element): boolean {
    let child: Element = element;
    for (let at: Element | null = element; at && !this.depth.has(at); at = around(at)) {
      if (at.matches(ITEM) && hasPicture(at, this.box)) return true;
      child = at;
    }
    const mine = this.way[(this.depth.get(around(child) ?? child) ?? 0) - 1];
    const isMarked = child.hasAttribute('class') || child.hasAttribute('role');
    return mine !== undefined && isMarked && isAlike(mine, child) && hasPicture(child, this.box);
  }
}

/** An item of the picture's that is inside `outer`: there the two ways part. */
function holdsNot(item: Element, outer: Element | null): boolean {
  for (let at = around(item); at; at = around(at)) if (at === outer) return true;
  return false;
}

function isAlike(a: Element, b: Element): boolean {
  const same = (name: string) => a.getAttribute(name) === b.getAttribute(name);
  return a.localName === b.localName && same('role') && same('class');
}

function hasPicture(element: Element, than: Box): boolean {
  for (const picture of element.querySelectorAll('img, video, canvas, svg image')) {
    const { width, height } = boxOf(picture);
    if (width * height > than.width * than.height * AS_LARGE) return true;
  }
  return false;
}
