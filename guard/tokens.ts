/** Names for pictures that other contexts may use without learning anything of the page. */
export class Tokens {
  private readonly byElement = new WeakMap<Element, string>();
  private readonly elements = new Map<string, WeakRef<Element>>();

  of(element: Element): string {
    const known = this.byElement.get(element);
    if (known) return known;
    const token = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
    this.byElement.set(element, token);
    this.elements.set(token, new WeakRef(element));
    return token;
  }

  /** Another picture is shown there now: what was decided for the one before does not hold for it. */
  forget(element: Element): void {
    const token = this.byElement.get(element);
    if (token === undefined) return;
    this.byElement.delete(element);
    this.elements.delete(token);
  }

  find(token: string): Element | undefined {
    return this.elements.get(token)?.deref();
  }
}
