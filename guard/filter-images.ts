import { handover } from './handover.ts';

/** Further than any filter region reaches, in either of its units: nothing of the picture is painted. */
const AWAY = '1e9';
/** `x` as the page wrote it. */
const given = new WeakMap<Element, string | null>();

/** Moves the picture of a `<feImage>` out of its filter, or back to where the page has it. */
export function moveAway(element: Element, away: boolean): void {
  if (handover.retired) return;
  const x = element.getAttribute('x');
  if (away && x !== AWAY) {
    given.set(element, x);
    element.setAttribute('x', AWAY);
  }
  if (away || x !== AWAY) return;
  const before = given.get(element) ?? null;
  if (before === null) element.removeAttribute('x');
  else element.setAttribute('x', before);
}

/** Whether the page may have written over where it was moved. */
export function isMovedAway(element: Element, attribute: string): boolean {
  return attribute === 'x' && element.localName === 'feImage';
}
