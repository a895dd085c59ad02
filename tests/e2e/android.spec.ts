import { androidExtension } from '../support/android.ts';
import type { Page } from '../support/driver.ts';
import { sendFromTab, setSettings } from '../support/extension.ts';
import { expectLabel } from '../support/labels.ts';
import { launch } from '../support/launch.ts';
import { press, wordsOf } from '../support/panel.ts';
import { expect, test } from '../support/test.ts';

/** Not Android itself: Firefox without the interfaces that Android has not, in a window of a telephone's size. */
const [WIDTH, HEIGHT] = [360, 640];

test('without menus, commands, windows and policies Firefox covers, helps and asks as ever', async ({
  browserUnderTest,
  server,
}) => {
  test.skip(browserUnderTest === 'chromium', 'Firefox for Android');
  const built = await androidExtension();
  const driver = await launch('firefox', { extension: built.folder });
  try {
    const own = await driver.extensionPage('welcome.html#/done');
    await own.setViewport(WIDTH, HEIGHT);
    await expect.poll(() => said(own)).toContain('?');
    expect(await said(own)).not.toContain('Alt+Shift+H');
    for (const path of ['popup.html', 'options.html', 'practice.html'])
      await expectFits(await driver.extensionPage(path), path);
    await expectFits(own, 'welcome.html');

    const html = '<img id="p" src="/ellipses/4.png" width="320" height="240">';
    const address = server.page(
      '/telephone',
      `<!doctype html><meta name="viewport" content="width=device-width">${html}`,
    );
    await setSettings(own, { showAnyway: 'calm' });
    const page = await driver.openPage();
    await page.setViewport(WIDTH, HEIGHT);
    await page.goto(address);
    await expectLabel(page, '#p', 'covered');
    await press(page, 'Giúp mình');
    await expect.poll(() => wordsOf(page)).toContain('111');

    const asked = await sendFromTab(own, address, 'show:ask', { token: 'a-token-of-this-picture' });
    expect(asked).toMatchObject({ ok: true, value: { asked: true } });
    await expect
      .poll(() => driver.addresses(), { message: 'a tab, where there are no windows' })
      .toEqual(expect.arrayContaining([expect.stringContaining('/show.html?ask=')]));
  } finally {
    await driver.close();
    await built.remove();
  }
});

/** What can be read: hidden words do not count. */
function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const last = [...document.querySelectorAll('body *')].filter((one) => !one.firstElementChild);
    const seen = last.filter((one) => one.checkVisibility());
    return seen.map((one) => one.textContent).join(' ');
  });
}

async function expectFits(page: Page, path: string): Promise<void> {
  await page.setViewport(WIDTH, HEIGHT);
  await expect.poll(async () => (await said(page)).length, { message: path }).toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
    WIDTH,
  );
}
