import { runFault } from '../support/fault-run.ts';
import { type Bench, KILLS, startBench } from '../support/kills.ts';
import { test as base, expect } from '../support/test.ts';

/**
 * Something breaks while pictures are in every state of their life (docs/faults.md). Nothing flagged is
 * ever painted clear, and every picture ends as it would have. All moments: `npm run faults`.
 */
const test = base.extend<object, { bench: Bench }>({
  bench: [
    async ({ browserUnderTest }, use) => {
      const bench = await startBench(browserUnderTest);
      await use(bench);
      await bench.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

for (const kill of KILLS)
  test(`${kill.name}`, async ({ browserUnderTest, bench, server }) => {
    test.skip(!kill.browsers.includes(browserUnderTest), `not in ${browserUnderTest}`);
    const { wrong, clear, frames } = await runFault(bench, server, kill, 0);
    expect(wrong).toEqual([]);
    expect(clear, `of ${frames} frames`).toBe(0);
    expect(frames).toBeGreaterThan(1);
  });
