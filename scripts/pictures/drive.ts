import { cardWords } from '../../locales/card/area.ts';
import { type Language, reader } from '../../locales/text.ts';
import { words } from '../../locales/words.ts';
import type { Page } from '../../tests/support/driver.ts';
import { inOurTrees } from '../../tests/support/panel.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const GIVE_UP_MS = 180_000;

/** The product's own words, as the older level reads them. */
export function saying(language: Language) {
  return reader(words, language, 'older');
}

/** What stands on the button of a covered picture. */
export function helpMe(language: Language): string {
  return reader(cardWords, language, 'older')('help');
}

/** Asks again and again until it gets an answer; gives up loudly, so that nothing that runs this can hang. */
export async function until<T>(ask: () => Promise<T | null | false>, what: string): Promise<T> {
  const end = performance.now() + GIVE_UP_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`waited ${GIVE_UP_MS / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Middle of the button with these words in one of our trees in a page, once it is there and stands still. */
export function buttonSpot(page: Page, text: string): Promise<Spot> {
  return standing(`a button “${text}”`, async () => {
    const found = await inOurTrees(
      page,
      (root, wanted) => {
        const all = [...root.querySelectorAll('button')];
        const button = all.find((one) => (one.textContent ?? '').includes(wanted));
        button?.scrollIntoView({ block: 'nearest' });
        const box = button?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      text,
    );
    return found.find((spot) => spot !== null) ?? null;
  });
}

/** Middle of the coach's ring, once the panel says these words and the ring stands still. */
export function ringSpot(page: Page, text: string): Promise<Spot> {
  return standing(`a ring at “${text}”`, async () => {
    const trees = await inOurTrees(page, (root) => {
      const box = root.querySelector('.coach-ring')?.getBoundingClientRect();
      const spot = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      return { spot, text: root.lastElementChild?.textContent ?? '' };
    });
    const isSaid = trees.some((tree) => tree.text.includes(text));
    return isSaid ? (trees.find(({ spot }) => spot !== null)?.spot ?? null) : null;
  });
}

/** Waits until one of our trees says this. */
export async function said(page: Page, text: string): Promise<void> {
  await until(async () => {
    const all = await inOurTrees(page, (root) => root.lastElementChild?.textContent ?? '');
    return all.join(' ').includes(text);
  }, `“${text}”`);
}

export async function pressButton(page: Page, text: string): Promise<void> {
  const { x, y } = await buttonSpot(page, text);
  await page.click(x, y);
}

/** Middle of an element of a page of ours, or of one we serve, once it is there, stands still, and all pictures are drawn. */
export async function seen(page: Page, selector: string): Promise<Spot> {
  return standing(selector, () =>
    page.evaluate((wanted) => {
      if (Array.from(document.images).some((image) => !image.complete)) return null;
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );
}

/** Twice the same answer: what slides in has arrived. */
async function standing(what: string, find: () => Promise<Spot | null>): Promise<Spot> {
  let before = '';
  return until(async () => {
    const spot = await find();
    const now = JSON.stringify(spot);
    const same = now === before;
    before = now;
    return same && spot;
  }, what);
}
