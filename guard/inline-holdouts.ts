/** What veil.css withholds pictures with, and what an inline `!important` could set against it. */
const VEILING = {
  filter: 'opacity(0)',
  'background-size': '0px 0px',
  'border-image-width': '0',
  'border-image-slice': '0',
  'mask-size': '0px 0px',
  'object-view-box': 'xywh(-9999px -9999px 1px 1px)',
} as const;

/**
 * Chromium, until the user-origin sheet is in: an inline `!important` beats our manifest sheet. Such
 * declarations are overruled inline, before they are painted, and given back when the sheet has come.
 */
export class InlineHoldouts {
  private held: Map<HTMLElement | SVGElement, Map<string, string>> | null = import.meta.env.FIREFOX
    ? null
    : new Map();

  /** As the browser writes what was set: not always in the same words. */
  private readonly written = new Map<string, string>();

  hold(element: Element): void {
    if (!this.held || !element.hasAttribute('style')) return;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    for (const [property, veiling] of Object.entries(VEILING)) {
      if (element.style.getPropertyPriority(property) !== 'important') continue;
      const value = element.style.getPropertyValue(property);
      if (this.written.get(property) === value) continue;
      const held = this.held.get(element) ?? new Map<string, string>();
      this.held.set(element, held.set(property, value));
      element.style.setProperty(property, veiling, 'important');
      this.written.set(property, element.style.getPropertyValue(property));
    }
  }

  /** The user-origin sheet is in force and stronger than any inline style. */
  release(): void {
    for (const [element, held] of this.held ?? []) {
      for (const [property, value] of held) element.style.setProperty(property, value, 'important');
    }
    this.held = null;
  }
}
