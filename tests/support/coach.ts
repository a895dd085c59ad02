import { expect } from '@playwright/test';
import type { Driver, Page } from './driver.ts';
import { expectLabel } from './labels.ts';
import { inOurTrees, press, wordsOf } from './panel.ts';

/** A page, and help on its covered picture, until the steps are shown. */
export async function openSteps(driver: Driver, address: string, picture: string): Promise<Page> {
  const page = await driver.openPage(address);
  await expect
    .poll(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, picture))
    .toBe(true);
  await page.evaluate(
    (wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center' }),
    picture,
  );
  await expectLabel(page, picture, 'covered');
  await press(page, 'Giúp mình');
  await press(page, 'Báo cáo ở đây');
  await expect.poll(() => wordsOf(page)).toContain('Bước 1/');
  return page;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middles of all rings. */
export async function rings(page: Page): Promise<readonly Spot[]> {
  const found = await inOurTrees(page, (root) =>
    [...root.querySelectorAll('.coach-ring')].map((ring) => {
      const { left, top, width, height } = ring.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    }),
  );
  return found.flat();
}

/** Presses what is ringed, with a real mouse, once the ring stands still at this step (from 1). */
export async function pressRinged(page: Page, step: number): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await rings(page);
        const words = await wordsOf(page);
        const stands = now.length > 0 && JSON.stringify(now) === before;
        before = JSON.stringify(now);
        return stands && words.includes(`Bước ${step}/`);
      },
      { message: `a ring at step ${step}` },
    )
    .toBe(true);
  const [spot] = JSON.parse(before) as Spot[];
  if (spot) await page.click(spot.x, spot.y);
}

/** What the page's own script says was pressed. */
export function pressedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}
