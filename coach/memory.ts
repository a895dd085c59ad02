import { around, boxOf, holds, type Tree } from './tree.ts';

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
  private readonly others = new WeakSet<Element>();
  private pressedAt = Number.NEGATIVE_INFINITY;
  private readonly layers = new Set<Element>();
  private readonly touched = new WeakSet<Element>();
  private readonly strangers = new WeakSet<Element>();
  private touchedAt = Number.NEGATIVE_INFINITY;
  /** what came after the last press */
  private answered: Element | null = null;
  /** came after a press on the picture; the child has to press something in it first */
  private readonly unproven = new WeakSet<Element>();
  private byPicture = false;
  private begun = false;
  private astray = false;

  /** All that can be pressed now is old from now on; at the beginning what lies in menus is not. */
  remember(seen: readonly { element: Element; name: string }[], layersToo: boolean): void {
    this.begun = true;
    for (const { element, name } of seen) {
      if (!layersToo && layerOf(element)) continue;
      this.known.add(element);
      this.places.add(placeOf(element, name));
    }
  }

  press(now: number): void {
    this.pressedAt = now;
    this.touchedAt = now;
    this.answered = null;
  }

  /** Called for everything that can be pressed, each time the page is looked at. */
  note(element: Element, now: number): void {
    if (!this.came.has(element)) this.enter(element, now);
  }

  /** Called for every menu and dialog that is open, before what is in it is noted. */
  noteLayer(layer: Element, now: number): void {
    if (this.came.has(layer)) return;
    this.enter(layer, now);
    this.layers.add(layer);
    if (this.begun && !this.isAnswerToTouch(layer, now)) this.strangers.add(layer);
  }

  private enter(element: Element, now: number): void {
    this.came.set(element, now);
    if (this.astray) this.others.add(element);
    if (now - this.pressedAt < COMES_WITHIN) this.answers.add(element);
  }

  /**
   * The child pressed something, no matter what: a menu or dialog that it passed by is no part of its way.
   * A press on the picture may show it alone; it asks for no form.
   */
  touch(inner: Element, now: number, isPicture = false): void {
    this.byPicture = isPicture;
    for (const layer of this.layers) {
      if (!layer.isConnected) this.layers.delete(layer);
      else if (holds(layer, inner)) this.touched.add(layer);
      else if (!this.touched.has(layer)) this.strangers.add(layer);
    }
    const within = layerOf(inner);
    if (within && this.strangers.has(within)) return;
    this.touchedAt = now;
    this.answered = null;
  }

  /** Of all that opens after a press the first does it, until that is gone. */
  private isAnswerToTouch(layer: Element, now: number): boolean {
    const { answered } = this;
    if (now - this.touchedAt > COMES_WITHIN) return false;
    if (answered?.isConnected && !holds(answered, layer) && !holds(layer, answered)) return false;
    this.answered = layer;
    if (this.byPicture) this.unproven.add(layer);
    return true;
  }

  /** A menu or dialog that came by itself: a question of the site, a chat. */
  isStranger(layer: Element | null): boolean {
    if (layer === null) return false;
    return this.strangers.has(layer) || (this.unproven.has(layer) && !this.touched.has(layer));
  }

  /** The child pressed something of another post (or of its own again): what comes now belongs to that. */
  stray(astray: boolean): void {
    this.astray = astray;
  }

  /** It came after a press in another post; so does what a menu at the page's end has in it, made anew or not. */
  isOthers(element: Element, layer: Element | null): boolean {
    return this.others.has(layer ?? element);
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

/** All menus and dialogs that are open. */
export function layersIn(trees: readonly Tree[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const tree of trees) {
    for (const one of tree.querySelectorAll(`${DIALOG}, ${MENU}`)) {
      const layer = layerOf(one);
      if (layer?.checkVisibility({ visibilityProperty: true })) found.add(layer);
    }
  }
  return found;
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
