import { outwards } from '../../../coach/tree.ts';

/** What an element is, by how it was made: the control of a step of the right report, or of another's. */
export interface Tag {
  readonly step: number;
  readonly own: boolean;
}

/** What each element was made for, whatever the coach says. */
export class Tags {
  private readonly known = new WeakMap<Element, Tag>();
  private made: Element[] = [];

  set(element: Element, tag: Tag): void {
    this.known.set(element, tag);
  }

  get(element: Element): Tag | undefined {
    return this.known.get(element);
  }

  /** An element that does something when it is pressed. */
  act(element: HTMLElement, tag: Tag, act: () => void): HTMLElement {
    this.set(element, tag);
    this.made.push(element);
    element.addEventListener('click', () => {
      if (element.getAttribute('aria-disabled') !== 'true') act();
    });
    return element;
  }

  all(): readonly Element[] {
    this.made = this.made.filter((one) => one.isConnected);
    return this.made;
  }

  /** What a press on this element would reach. */
  around(element: Element): Tag | null {
    for (const at of outwards(element)) {
      const tag = this.known.get(at);
      if (tag) return tag;
    }
    return null;
  }
}
