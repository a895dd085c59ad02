import type { Page } from './driver.ts';

/** Everything that can be pressed on the practice page, by what a screen reader would call it. */
const PRESSABLE = 'a[href], button, label:has(input)';

export async function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('main')?.textContent ?? '');
}

/**
 * A finger on what has this name: scrolled to where it is seen, pressed in its middle. `within` picks
 * one of several. Throws where something else lies over it, or the page is wider than the window.
 */
export async function tap(page: Page, name: string, within = 'main'): Promise<void> {
  const spot = await page.evaluate(
    async (what, selector, root) => {
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      const find = () =>
        [...document.querySelectorAll(`${root} :is(${selector})`)].find(
          (element) => nameOf(element) === what && !element.closest('[inert]'),
        );
      const waiting = `no “${what}” in: ${document.querySelector('main')?.textContent}`;
      let spot: { x: number; y: number } | string = waiting;
      for (let left = 200; typeof spot === 'string' && left > 0; left -= 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const found = find();
        found?.scrollIntoView({ block: 'center' });
        const box = found?.getBoundingClientRect();
        if (!box) continue;
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const top = document.elementFromPoint(middle.x, middle.y);
        const isFree = top !== null && found?.contains(top);
        spot = isFree ? middle : `“${what}” lies under ${top?.outerHTML.slice(0, 200)}`;
      }
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > innerWidth) return `${scrollWidth} px wide in a window of ${innerWidth}`;
      return spot;
    },
    name,
    PRESSABLE,
    within,
  );
  if (typeof spot === 'string') throw new Error(spot);
  await page.click(spot.x, spot.y);
}

/** What the keyboard is on, as a screen reader would call it; nothing for what only holds others. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.matches('a, button, input, textarea, h1, h2, [role=dialog]')) return '';
    const label = element.closest('label')?.textContent;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  });
}

/**
 * Notes from now on what is shown at a moment when the focus went with what was taken away, and is
 * nowhere: as soon as a change is whole, before it is painted. {@link focusLost} tells them.
 */
export async function watchFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lost: string[] = [];
    Object.assign(globalThis, { focusLost: lost });
    const watch = new MutationObserver((changes) => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      lost.push(added.map(({ textContent }) => textContent?.slice(0, 60)).join(' | '));
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

export function focusLost(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as { focusLost?: string[] }).focusLost ?? ['not watched']);
}

/** Presses a key until the focus is on what has this name, which must come within a few presses. */
export async function keyTo(page: Page, key: 'Tab' | 'ArrowDown', name: string): Promise<void> {
  const passed: string[] = [];
  for (let left = 60; left > 0; left -= 1) {
    const now = await focused(page);
    if (now.startsWith(name)) return;
    passed.push(now.slice(0, 40));
    await page.press(key);
  }
  throw new Error(`${key} never came to “${name}”, but to ${passed.join(' | ')}`);
}
