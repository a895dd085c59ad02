import type { Chance } from './chance.ts';
import { el } from './dress.ts';

/** What opens above a page; `count` others are open already. */
export function boxAround(
  inside: HTMLElement,
  role: 'menu' | 'dialog' | 'none',
  count: number,
  chance: Chance,
): HTMLElement {
  const style = `position:fixed;top:${60 + 10 * count}px;left:${420 + 20 * count}px;width:300px;min-height:200px;background:#fff;z-index:9`;
  const box = el('div', { style }, inside);
  if (role !== 'none') box.setAttribute('role', role);
  if (role === 'dialog' && chance.is(0.5)) box.setAttribute('aria-modal', 'true');
  return box;
}

export function popUp(box: HTMLElement): void {
  box.setAttribute('popover', 'manual');
  document.body.append(box);
  box.showPopover();
}
