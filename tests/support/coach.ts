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
  const { x, y } = await ringAt(page, step);
  await page.click(x, y);
}

async function ringAt(page: Page, step: number): Promise<Spot> {
  let spots: readonly Spot[] = [];
  const stands = async () => {
    const before = JSON.stringify(spots);
    spots = await rings(page);
    const isStep = (await wordsOf(page)).includes(`Bước ${step}/`);
    return isStep && spots.length > 0 && JSON.stringify(spots) === before;
  };
  await expect.poll(stands, { message: `a ring at step ${step}`, intervals: [150] }).toBe(true);
  const [spot] = spots;
  if (!spot) throw new Error('the ring has gone');
  return spot;
}

/** What the page's own script says was pressed. */
export function pressedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}
