import { setSettings } from '../support/extension.ts';
import { runKind } from '../support/kind-run.ts';
import { KINDS } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

/** The real model on every way to show a picture. `npm run kinds` prints the same as a table. */
test.beforeAll(async ({ running }) => {
  await setSettings(await running.extensionPage('popup.html'), { cover: 'opaque' });
});
test.afterAll(async ({ running }) => {
  await setSettings(await running.extensionPage('popup.html'), { cover: 'blur' });
});

for (const kind of KINDS) {
  test(`${kind.name}: never painted clear, covered when flagged, shown when not`, async ({
    driver,
    server,
  }) => {
    const result = await runKind(driver, server, kind);
    expect(result).toEqual({
      flagged: kind.ends ?? 'covered',
      harmless: kind.ends ?? 'safe',
      extra: expect.any(Number),
      clear: 0,
      frames: expect.any(Number),
    });
    // Where the page's cache can answer there is none; a rule that comes a moment late costs one.
    expect(result.extra).toBeGreaterThanOrEqual(0);
    expect(result.extra).toBeLessThanOrEqual(kind.extra?.[driver.name] ?? 0);
    expect(result.frames).toBeGreaterThan(1);
  });
}
