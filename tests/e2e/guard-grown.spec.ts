import { told } from '../pages/guard/grown/page.ts';
import { expect, test } from '../support/flash.ts';
import { runGrown } from '../support/grown-run.ts';

/** Of `npm run faults -- --pages`: seeds that found something once, and that no other spec tries. */
const SEEDS = [1, 8];

for (const seed of SEEDS) {
  test(`a page grown at random gains nothing: ${seed}`, async ({ driver, plain, server }) => {
    const { wrong, clear, frames, worth } = await runGrown(seed, { driver, plain, server });
    expect(wrong.map(told)).toEqual([]);
    expect(clear, `of ${frames} frames`).toBe(0);
    expect(worth, 'flagged pictures seen without the extension').toBeGreaterThan(0);
  });
}
