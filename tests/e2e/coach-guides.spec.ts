import { generic } from '../../guides/generic.ts';
import { PLATFORMS } from '../../guides/platforms.ts';
import type { WalkAll } from '../pages/coach/walks.tsx';
import { bundle } from '../support/coach-harness.ts';
import { launch } from '../support/launch.ts';
import { expect, startRealHosts, test } from '../support/real-hosts.ts';

/**
 * The guides' own test: every target of every guide is walked by the coach's engine on its drawn page,
 * in order, in both languages, under the platform's real name. A guide that cannot be walked fails.
 */
test.describe.configure({ timeout: 600_000 });

test('every target of every guide can be walked', async ({ browserUnderTest }) => {
  const hosts = await startRealHosts();
  const driver = await launch(browserUnderTest, { proxy: hosts.proxy, extension: null });
  const { script, css } = await bundle('walks.tsx');
  const page = await driver.openPage();
  for (const { id, places, targets } of [...PLATFORMS, generic]) {
    const place = (places as readonly string[])[0] ?? 'unknown.example';
    const address = `https://${place.replace('*.', 'www.').replaceAll('*', 'x')}`;
    const html = `<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style><style>${css}</style><body><script>${script}</script>`;
    await page.goto(hosts.page(address, html));
    await expect.poll(() => page.evaluate(() => 'walkAll' in window)).toBe(true);
    for (const language of ['vi', 'en'] as const) {
      const walked = await page.evaluate(
        (words) => (window as unknown as { walkAll: WalkAll }).walkAll(words),
        language,
      );
      expect.soft(walked.guide, address).toBe(id);
      expect.soft(walked.problems, `${id} in ${language}`).toEqual([]);
      expect.soft(walked.walked, id).toBeGreaterThanOrEqual(targets.length);
    }
  }
  await driver.close();
  await hosts.close();
});
