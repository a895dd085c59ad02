import { COVER, LABEL } from './entry.ts';
import { Turns } from './turns.ts';

/**
 * Elements that a page has added. The sheet veils an `<img>` that has no label of ours, so that they can
 * be looked at in turns, however many they are, and after the task that parsed them; one that comes with
 * a label (a copy, say), and whatever else may show a picture, is seen to at once, before it is painted.
 */
export class Found {
  private readonly see: (element: Element) => void;
  private readonly turns: Turns<Element>;

  constructor(see: (element: Element) => void) {
    this.see = see;
    this.turns = new Turns((element) => element.isConnected && see(element));
  }

  add(element: Element): void {
    const isVeiled = element instanceof HTMLImageElement && !element.hasAttribute(LABEL);
    if (!isVeiled || element.hasAttribute(COVER)) return this.see(element);
    this.turns.later(element);
  }
}
