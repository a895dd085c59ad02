/** What the child covered by hand, for what the model missed: single pictures, or the whole page. */
export class ByHand {
  private readonly single = new WeakSet<Element>();
  private page = false;

  covers(element: Element): boolean {
    return this.page || this.single.has(element);
  }

  /** The same again takes it back. */
  toggle(element: Element): void {
    if (!this.single.delete(element)) this.single.add(element);
  }

  togglePage(): void {
    this.page = !this.page;
  }

  /** Another picture is shown there now. */
  forget(element: Element): void {
    this.single.delete(element);
  }
}
