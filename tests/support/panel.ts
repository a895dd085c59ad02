import { expect } from '@playwright/test';
import type { Page } from './driver.ts';

/** Cards and panel hang on the root element, each in a closed tree. */
const HOSTS = 'html > div, dialog > div';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** In each of our trees. Cards come and go, so a tree may leave between being found and being read. */
export async function inOurTrees<T, A extends readonly unknown[]>(
  page: Page,
  script: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T[]> {
  for (let left = 5; ; left -= 1) {
    try {
      return await page.inClosedRoots(HOSTS, script, ...args);
    } catch (error) {
      if (left === 0 || !String(error).includes('Could not find node')) throw error;
    }
  }
}

/** Middle of the button with these words in one of our trees, as soon as it is there. */
export async function spotOf(page: Page, words: string): Promise<Spot> {
  const find = async () => {
    const spots = await inOurTrees(
      page,
      (root, wanted) => {
        const named = (button: Element) => (button.textContent ?? '').includes(wanted);
        const button = [...root.querySelectorAll('button')].find(named);
        button?.scrollIntoView({ block: 'nearest' });
        const box = button?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      words,
    );
    return spots.find((spot) => spot !== null) ?? null;
  };
  await expect.poll(find, { message: `a button “${words}”` }).not.toBeNull();
  const spot = await find();
  if (!spot) throw new Error(`“${words}” has gone`);
  return spot;
}

export async function press(page: Page, words: string): Promise<void> {
  const { x, y } = await spotOf(page, words);
  await page.click(x, y);
}

/** All words in our trees. */
export async function wordsOf(page: Page): Promise<string> {
  const words = (root: ShadowRoot) => root.lastElementChild?.textContent ?? '';
  return (await inOurTrees(page, words)).join(' ');
}

/** The button of a card in a frame, which no driver finds: it stands below the middle of its picture. */
export async function pressCardIn(page: Page, shown: string): Promise<void> {
  const open = async () => (await wordsOf(page)).includes(shown);
  await expect
    .poll(async () => {
      for (let y = 165; y < 260 && !(await open()); y += 15) await page.click(160, y);
      return open();
    })
    .toBe(true);
}
