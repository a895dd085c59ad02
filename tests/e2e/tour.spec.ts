import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { demoPage } from '../../scripts/demo/page.ts';
import { serveTour } from '../../scripts/demo/visit.ts';
import { sendFrom, setSettings } from '../support/extension.ts';
import { focused, keyTo } from '../support/practise.ts';
import { expect, test } from '../support/test.ts';

/** The tour of `npm start`, as somebody with a display has it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.afterEach(async ({ driver }) => {
  await setSettings(await driver.extensionPage('popup.html'), { language: 'vi' });
});

test('the tour by keyboard: its steps, the other language, a page of the extension', async ({
  driver,
  server,
}) => {
  for (const language of ['vi', 'en'] as const)
    server.page(`/${language}`, demoPage(language, server.other));
  serveTour(server, driver);
  const page = await driver.openPage(`${server.own}/vi`);
  // Between two documents there is nobody to ask.
  const shown = () =>
    page.evaluate(() => document.querySelector('li.now .say')?.textContent ?? '').catch(() => '');
  await expect.poll(shown).toContain('xét ngay trên máy này');
  const counted = () => page.evaluate(() => document.querySelector('.count')?.textContent ?? '');
  await expect.poll(counted).toBe('Đã xem 36/36 hình, che 8.');
  await keyTo(page, 'Tab', 'Tiếp theo');
  await page.press('Enter');
  await expect.poll(shown).toContain('Giúp mình');
  expect(await focused(page)).toBe('Tiếp theo');

  await page.reload();
  await expect.poll(shown).toContain('Giúp mình');
  await keyTo(page, 'Tab', 'English');
  await page.press('Enter');
  await expect.poll(shown).toContain('Help me');
  const own = await driver.extensionPage('popup.html');
  const language = async () =>
    (
      (await sendFrom(own, 'background', 'settings:get', null)) as {
        settings: { language: string };
      }
    ).settings.language;
  await expect.poll(language).toBe('en');
  await own.close();

  await keyTo(page, 'Tab', '4');
  await page.press('Enter');
  await expect.poll(shown).toContain('toolbar');
  await keyTo(page, 'Tab', 'Open the practice page');
  await page.press('Enter');
  const opened = async () => (await driver.addresses()).some((one) => /practice\.html/.test(one));
  await expect.poll(opened).toBe(true);
});

test('the tour on a small screen: nothing cut, nothing that axe finds', async ({
  driver,
  server,
}) => {
  server.page('/small', demoPage('vi', server.other));
  const page = await driver.openPage();
  await page.setViewport(320, 640);
  await page.goto(`${server.own}/small#4`);
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('li.now button').length))
    .toBe(3);
  const found = await page.evaluate(async (axe) => {
    // As a person's own tool would: the page is ours, and has no policy against it.
    Object.assign(document.head.appendChild(document.createElement('script')), { text: axe });
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
    ).axe.run();
    const wide = document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : [];
    return [...violations.map(({ id }) => id), ...wide];
  }, AXE);
  expect(found).toEqual([]);
});
