import { parentOf } from '../../coach/tree.ts';

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
