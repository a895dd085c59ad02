import { layerOf } from './layers.ts';
import { COMES_WITHIN, Strangers } from './strangers.ts';
import { boxOf } from './tree.ts';

/**
 * What was there before the child opened something. A menu's rows may have no role, and look like any
 * other words of the page; that they have just come tells them apart.
 */
export class Memory {
  readonly strangers = new Strangers();
  private readonly known = new WeakSet<Element>();
  private readonly places = new Set<string>();
  private readonly came = new WeakMap<Element, number>();
  private readonly answers = new WeakSet<Element>();
  private readonly others = new WeakSet<Element>();
  private pressedAt = Number.NEGATIVE_INFINITY;
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

  /** The child pressed what a step asks for. */
  press(now: number): void {
    this.pressedAt = now;
    this.strangers.press(now);
  }

  /** Called for everything that can be pressed, each time the page is looked at. */
  note(element: Element, now: number): void {
    if (!this.came.has(element)) this.enter(element, now);
  }

  /** Called for every menu and dialog that is open, before what is in it is noted. */
  noteLayer(layer: Element, now: number): void {
    if (this.came.has(layer)) return;
    this.enter(layer, now);
    this.strangers.meet(layer, now, this.begun);
  }

  private enter(element: Element, now: number): void {
    this.came.set(element, now);
    if (this.astray) this.others.add(element);
    if (now - this.pressedAt < COMES_WITHIN) this.answers.add(element);
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
