import { around, boxOf } from './tree.ts';

/** A menu or a form comes at most this long after the press that opens it. ms */
const COMES_WITHIN = 8000;

const DIALOG = '[role=dialog], [role=alertdialog], dialog[open], [aria-modal=true]';
const MENU = '[role=menu], [role=listbox], [popover]';

/**
 * What was there before the child opened something. A menu's rows may have no role, and look like any
 * other words of the page; that they have just come tells them apart.
 */
export class Memory {
  private readonly known = new WeakSet<Element>();
  private readonly places = new Set<string>();
  private readonly came = new WeakMap<Element, number>();
  private readonly answers = new WeakSet<Element>();
  private pressedAt = Number.NEGATIVE_INFINITY;

  /** All that can be pressed now is old from now on; at the beginning what lies in menus is not. */
  remember(seen: readonly { element: Element; name: string }[], layersToo: boolean): void {
    for (const { element, name } of seen) {
      if (!layersToo && layerOf(element)) continue;
      this.known.add(element);
      this.places.add(placeOf(element, name));
    }
  }

  press(now: number): void {
    this.pressedAt = now;
  }

  /** Called for everything that can be pressed, each time the page is looked at. */
  note(element: Element, now: number): void {
    if (this.came.has(element)) return;
    this.came.set(element, now);
    if (now - this.pressedAt < COMES_WITHIN) this.answers.add(element);
  }

  /** It was not there when the child began, nor something else with its words at its place. */
  isNew(element: Element, name: string): boolean {
    return !this.known.has(element) && !this.places.has(placeOf(element, name));
  }

  isLatest(element: Element): boolean {
    return (this.came.get(element) ?? 0) >= this.pressedAt;
  }

  /** It came soon after a press of the child's. */
  isAnswer(element: Element): boolean {
    return this.answers.has(element);
  }
}

/** On the page, so that an element that a page makes anew is recognised. */
function placeOf(element: Element, name: string): string {
  const { left, top } = boxOf(element);
  return `${name} ${Math.round(left + scrollX)} ${Math.round(top + scrollY)}`;
}

/** The menu or dialog that an element is in; a list that is always part of the page is none. */
export function layerOf(element: Element): Element | null {
  let layer: Element | null = null;
  for (let at: Element | null = element; at; at = around(at)) {
    if (at.matches(DIALOG)) return at;
    if (!layer && at.matches(MENU) && !isClosedPopover(at)) layer = at;
    if (layer && isLifted(at)) return layer;
  }
  return null;
}

/** Placed apart from the flow of the page, as everything that opens above it is. */
function isLifted(element: Element): boolean {
  if (element.hasAttribute('popover')) return true;
  const { position } = getComputedStyle(element);
  return position === 'fixed' || position === 'absolute';
}

const isClosedPopover = (element: Element) =>
  element.hasAttribute('popover') && !element.matches(':popover-open');
