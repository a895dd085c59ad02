/** The element around this one, through shadow roots and slots: the tree as it is painted. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Ancestors that cut off what sticks out of them, the nearest first. */
export function clippersOf(element: Element): readonly Element[] {
  const clippers: Element[] = [];
  for (let at = parentOf(element); at && at !== document.documentElement; at = parentOf(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (at !== document.body && (overflowX !== 'visible' || overflowY !== 'visible')) {
      clippers.push(at);
    }
    if (position === 'fixed') break;
  }
  return clippers;
}
