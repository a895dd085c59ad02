import type { Stroll } from '../pages/coach/stroll.ts';
import { bundle } from '../support/coach-harness.ts';
import { launch } from '../support/launch.ts';
import { startRealHosts } from '../support/real-hosts.ts';
import { expect, test } from '../support/test.ts';

/**
 * Whole walks over sites that nobody built, with a child that does not only what it is shown: posts made
 * anew while it reads, menus in portals, frames and closed trees, dialogs over dialogs, buttons that wake
 * late, forms that show the sending button first, questions of the site in between.
 */
const WALKS = 60;
/** With another one other sites are searched: `SEED=7 npx playwright test coach-strolls.spec`. */
const SEED = Number(process.env.SEED ?? 4000);

test('on sites grown at random only the right control is ringed, or none', async ({
  browserUnderTest,
}) => {
  const hosts = await startRealHosts();
  const driver = await launch(browserUnderTest, { proxy: hosts.proxy, extension: null });
  const { script } = await bundle('stroll.ts');
  const html = `<!doctype html><meta charset="utf-8"><body><script>${script}</script>`;
  const page = await driver.openPage(hosts.page('https://www.facebook.com/an/posts/1', html));
  await expect.poll(() => page.evaluate(() => 'stroll' in window)).toBe(true);
  const walk = (seed: number) =>
    page.evaluate((one) => (window as unknown as { stroll: Stroll }).stroll(one), seed);
  try {
    let rings = 0;
    for (let seed = SEED; seed < SEED + WALKS; seed += 1) {
      const walked = await walk(seed);
      rings += walked.rings;
      expect.soft(walked.wrong, `${walked.about}\n${walked.turns.join(', ')}`).toEqual([]);
    }
    expect(rings).toBeGreaterThan(3 * WALKS); // or nothing was tried
  } finally {
    await driver.close();
    await hosts.close();
  }
});
