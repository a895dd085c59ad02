import { expect } from '@playwright/test';
import type { Page } from './driver.ts';

/** Presses in a page of ours as a person does: on the middle of the thing with these words, once it is there. */
export async function press(page: Page, words: string, of = 'button, a, label'): Promise<void> {
  const spot = () =>
    page.evaluate(
      (...[wanted, selector]: [string, string]) => {
        const named = (element: Element) =>
          [element.getAttribute('aria-label'), element.textContent].some(
            (name) => name?.trim() === wanted,
          );
        const label = (element: Element) =>
          element.matches('label') && (element.textContent ?? '').trim().startsWith(wanted);
        const all = [...document.querySelectorAll(selector)];
        const found = all
          .filter((element) => element.checkVisibility())
          .find((element) => named(element) || label(element));
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      words,
      of,
    );
  await expect.poll(spot, { message: `“${words}” to press` }).not.toBeNull();
  const { x, y } = (await spot()) ?? { x: 0, y: 0 };
  await page.click(x, y);
}

/** Waits until the part of a page of ours that `selector` names says this. */
export async function expectWords(page: Page, selector: string, words: string): Promise<void> {
  const read = () =>
    page.evaluate((where: string) => {
      const parts = [...document.querySelectorAll(where)].map((part) => part.textContent);
      return parts.join(' ');
    }, selector);
  await expect.poll(read, { message: selector }).toContain(words);
}

/** Goes to another place of the same page, as a link does. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to: string) => {
    location.hash = to;
  }, hash);
}
