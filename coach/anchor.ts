import type { TargetKind } from '../guides/guide.ts';
import { Anchor } from './item.ts';
import { type Box, boxOf, documentIn, overlap } from './tree.ts';

/**
 * The picture that help was asked for, through re-rendering: sites make elements anew, and show the
 * same picture larger on another view. null as long as nobody can tell which one it is.
 */
export class Subject {
  private element: Element | null;
  private place: Box | null = null;
  private readonly source: string;
  private readonly covered: () => readonly Element[];

  constructor(element: Element | null, covered: () => readonly Element[]) {
    this.element = element;
    this.source = element ? sourceOf(element) : '';
    this.covered = covered;
  }

  readonly now = (): Element | null => {
    if (this.source === '' && this.element === null) return null;
    if (this.element && isShown(this.element)) {
      this.place = placeOf(this.element);
      return this.element;
    }
    const shown = this.covered().filter(isShown);
    const same = shown.filter((one) => sourceOf(one) === this.source);
    const [only] = same.length > 0 ? this.nearest(same) : shown;
    this.element = same.length > 0 || shown.length === 1 ? (only ?? null) : this.element;
    return this.element?.isConnected ? this.element : null;
  };

  /** The same picture may be in two posts. */
  private nearest(same: readonly Element[]): readonly Element[] {
    const { place } = this;
    if (!place) return same;
    return [...same].sort((a, b) => offset(placeOf(a), place) - offset(placeOf(b), place));
  }
}

/** Where it is on the page, CSS px: this does not change by scrolling. */
function placeOf(element: Element): Box {
  const { left, top, width, height } = boxOf(element);
  return { left: left + scrollX, top: top + scrollY, width, height };
}

/**
 * By what the controls of this kind of thing are placed: the picture, or, for a person or a group while
 * the picture is in one of many posts, the page's heading, beside which their menu stands.
 */
export function anchorFor(kind: TargetKind, picture: Element | null): Element | null {
  if (kind !== 'profile' && kind !== 'group') return picture;
  if (picture && !new Anchor(picture).isInItem) return picture;
  const headings = [...document.querySelectorAll('h1, [role=heading][aria-level="1"]')];
  return headings.find(isShown) ?? picture;
}

/** In a frame of the same origin, known by its address: what is covered there, nearest the middle of the window. */
export function coveredIn(address: string): Element | null {
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = documentIn(frame as HTMLIFrameElement);
    if (inner?.location.href !== address) continue;
    const covered = [...inner.querySelectorAll('[data-o-xanh=covered], [data-o-xanh=undecided]')];
    return covered.sort((a, b) => offMiddle(a) - offMiddle(b))[0] ?? null;
  }
  return null;
}

function sourceOf(element: Element): string {
  const { currentSrc, poster } = element as HTMLVideoElement;
  return currentSrc || poster || element.getAttribute('src') || element.getAttribute('href') || '';
}

function isShown(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  const view = {
    left: -innerWidth,
    top: -2 * innerHeight,
    width: 3 * innerWidth,
    height: 5 * innerHeight,
  };
  const { width, height } = overlap(boxOf(element), view);
  return width > 0 && height > 0;
}

function offMiddle(element: Element): number {
  const { left, top, width, height } = boxOf(element);
  return Math.hypot(left + width / 2 - innerWidth / 2, top + height / 2 - innerHeight / 2);
}

const offset = (a: Box, b: Box) => Math.hypot(a.left - b.left, a.top - b.top);
