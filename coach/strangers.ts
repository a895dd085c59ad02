import { layerOf } from './layers.ts';
import { holds } from './tree.ts';

/** A menu or a form comes at most this long after the press that opens it. ms */
export const COMES_WITHIN = 8000;

/** Menus and dialogs that came by themselves, and so are no part of the child's way: a question of the site, a chat. */
export class Strangers {
  private readonly layers = new Set<Element>();
  private readonly touched = new WeakSet<Element>();
  private readonly strangers = new WeakSet<Element>();
  /** came after a press on the picture; the child has to press something in it first */
  private readonly unproven = new WeakSet<Element>();
  private touchedAt = Number.NEGATIVE_INFINITY;
  /** what came after the last press */
  private answered: Element | null = null;
  private byPicture = false;

  has(layer: Element | null): boolean {
    if (layer === null) return false;
    return this.strangers.has(layer) || (this.unproven.has(layer) && !this.touched.has(layer));
  }

  /** Called once for every menu and dialog that opens; `begun`: the page was looked at before it did. */
  meet(layer: Element, now: number, begun: boolean): void {
    this.layers.add(layer);
    if (begun && !this.isAnswer(layer, now)) this.strangers.add(layer);
  }

  /** The child pressed what a step asks for: whatever comes now may come. */
  press(now: number): void {
    this.touchedAt = now;
    this.answered = null;
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
    this.press(now);
  }

  /** Of all that opens after a press the first does it, until that is gone. */
  private isAnswer(layer: Element, now: number): boolean {
    const { answered } = this;
    if (now - this.touchedAt > COMES_WITHIN) return false;
    if (answered?.isConnected && !holds(answered, layer) && !holds(layer, answered)) return false;
    this.answered = layer;
    if (this.byPicture) this.unproven.add(layer);
    return true;
  }
}
