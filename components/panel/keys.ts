/**
 * Keys pressed in our panel are the child's alone: the page's handlers must neither see nor swallow
 * them. What keys do by themselves (Tab, Enter on a button, Escape on a dialog) needs no handler.
 * Capture on window comes before all others but those the page put on window earlier.
 */
export function keepKeys(host: Element, onEscape: () => void): () => void {
  const controller = new AbortController();
  const keep = (event: KeyboardEvent) => {
    if (event.type === 'keydown' && event.key === 'Escape' && event.isTrusted) {
      event.preventDefault();
      onEscape();
    } else if (event.target !== host && document.activeElement !== host) {
      return;
    }
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(type, keep, { capture: true, signal: controller.signal });
  }
  return () => controller.abort();
}
