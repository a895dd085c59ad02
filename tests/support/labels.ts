import { expect } from '@playwright/test';
import type { Page, Scripted } from './driver.ts';

/** What the guard says of a picture (`data-o-xanh`), or `none`. */
export function labelOf(page: Scripted, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.getAttribute('data-o-xanh') ?? 'none',
    selector,
  );
}

/** Waits until the guard says so of the picture. */
export async function expectLabel(page: Scripted, selector: string, label: string): Promise<void> {
  await expect.poll(() => labelOf(page, selector), { message: `${selector} ends` }).toBe(label);
}

/** How many pictures the page has with each label. */
export function labels(page: Scripted): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const count: Record<string, number> = {};
    for (const element of document.querySelectorAll('img')) {
      const label = element.getAttribute('data-o-xanh') ?? 'none';
      count[label] = (count[label] ?? 0) + 1;
    }
    return count;
  });
}

/** Waits until no picture of the page is waited for. */
export async function expectSettled(page: Page): Promise<Record<string, number>> {
  const waiting = async () => {
    const { veiled = 0, judging = 0, none = 0 } = await labels(page);
    return veiled + judging + none;
  };
  await expect.poll(waiting, { message: 'pictures still waited for' }).toBe(0);
  return labels(page);
}
