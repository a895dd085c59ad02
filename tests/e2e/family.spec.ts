import type { DayCounts, SettingsState } from '../../bridge/protocol.ts';
import { FLAGGED, HARMLESS } from '../../scripts/fixtures/pictures.ts';
import { type ChromiumDriver, ChromiumPage } from '../support/chromium.ts';
import { damagedExtension } from '../support/damaged.ts';
import type { Page } from '../support/driver.ts';
import { sendFrom } from '../support/extension.ts';
import type { FirefoxDriver, FirefoxPage } from '../support/firefox.ts';
import { expectSettled } from '../support/labels.ts';
import { launch } from '../support/launch.ts';
import { press } from '../support/own-page.ts';
import { expect, test } from '../support/test.ts';

const titleOf = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent);
/** The step is there, and its title has the focus: from there the keyboard walks on. */
const arrives = (page: Page, step: string) =>
  expect
    .poll(() =>
      page.evaluate(
        (wanted) =>
          location.hash === `#/${wanted}` &&
          document.activeElement === document.querySelector(`.welcome-${wanted} h1`),
        step,
      ),
    )
    .toBe(true);
const stateOf = async (page: Page) =>
  (await sendFrom(page, 'background', 'settings:get', null)) as SettingsState;

/** State of each line of the protection check, by its name. */
const linesOf = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll<HTMLElement>('[data-line]'), ({ dataset }) => [
        dataset.line ?? '',
        dataset.state ?? '',
      ]),
    ),
  );

test('the first steps open by themselves, are walked by keyboard, go on where they were left, and are in force', async ({
  browserUnderTest,
}) => {
  const driver = (await launch(browserUnderTest, { welcome: true })) as
    | ChromiumDriver
    | FirefoxDriver;
  try {
    const opened = async () =>
      (await driver.addresses()).filter((address) => address.includes('/welcome.html')).length;
    await expect.poll(opened).toBe(1);

    const page = await driver.extensionPage('welcome.html');
    const keys = async (...pressed: Parameters<Page['press']>[0][]) => {
      for (const key of pressed) await page.press(key);
    };
    await arrives(page, 'language');
    await keys('Tab', 'ArrowDown');
    await expect.poll(() => titleOf(page)).toBe('Welcome to Ô Xanh');
    await keys('Tab', 'Enter');
    await arrives(page, 'age');
    await keys('Tab', 'ArrowUp');
    await expect.poll(async () => (await stateOf(page)).settings.textLevel).toBe('younger');
    await keys('Tab', 'Tab', 'Enter');
    await arrives(page, 'pin');
    await keys('Tab');
    await page.type('8305');
    await keys('Tab');
    await page.type('8305');
    await keys('Enter');
    await arrives(page, 'level');

    const again = await driver.extensionPage('welcome.html');
    await arrives(again, 'level');
    await again.press('Tab');
    await again.press('ArrowDown');
    await expect.poll(async () => (await stateOf(again)).settings.sensitivity).toBe('balanced');
    const { settings, lock } = await stateOf(again);
    expect(settings).toMatchObject({ language: 'en', textLevel: 'younger' });
    expect(lock).toBe('open');

    await again.evaluate(() => {
      location.hash = '/check';
    });
    await expect.poll(async () => (await linesOf(again)).engine).toBe('good');
    expect(await linesOf(again)).toMatchObject({ sites: 'good', private: 'todo', policy: 'note' });
    const drawings = () =>
      again.evaluate(() => [
        document.querySelectorAll('.tile-box img').length,
        document.querySelectorAll('.tile-box .umbrella').length,
      ]);
    expect(await drawings()).toEqual([3, 3]);

    const before = await opened();
    await driver.allowPrivateWindows();
    await expect.poll(opened, { message: `welcome opens again (was ${before})` }).toBe(1);
    const back = await driver.extensionPage('welcome.html');
    await expect.poll(async () => (await linesOf(back)).private).toBe('good');
  } finally {
    await driver.close();
  }
});

test('with a damaged model the check says so, and names no speed', async ({ browserUnderTest }) => {
  const { folder, remove } = await damagedExtension(browserUnderTest);
  const driver = await launch(browserUnderTest, { extension: folder });
  try {
    const page = await driver.extensionPage('welcome.html#/check');
    await expect.poll(async () => (await linesOf(page)).engine).toBe('todo');
    const said = await page.evaluate(() => document.querySelector('[data-line]')?.textContent);
    expect(said).toContain('bị hỏng');
    expect(await linesOf(page)).not.toHaveProperty('speed');
    expect(await page.evaluate(() => document.querySelectorAll('.tile-known').length)).toBe(0);
  } finally {
    await driver.close();
    await remove();
  }
});

test('the counts page shows what was covered, for the day it was, and erases it', async ({
  driver,
  server,
}) => {
  const flagged = FLAGGED.slice(0, 3);
  const pictures = [...flagged, ...HARMLESS.slice(0, 5)].map(
    ({ kind, seed }) => `<img width="200" height="150" src="/${kind}/${seed}.png?counted">`,
  );
  const counts = await driver.extensionPage('counts.html');
  await sendFrom(counts, 'background', 'counts:erase', null);
  const page = await driver.openPage(
    server.page('/counted', `<!doctype html>${pictures.join('')}`),
  );
  await expectSettled(page);
  await page.goto('about:blank'); // a page tells its counts when it is left
  const kept = async () =>
    (await sendFrom(counts, 'background', 'counts:get', null)) as DayCounts[];
  await expect.poll(async () => (await kept())[0]?.covered).toBe(flagged.length);
  await counts.reload();
  const tally = (kind: string) =>
    counts.evaluate(
      (wanted) => document.querySelector(`[data-kind=${wanted}] .tally-number`)?.textContent,
      kind,
    );
  await expect.poll(() => tally('covered')).toBe(String(flagged.length));
  expect(await tally('judged')).toBe(String(pictures.length));
  expect(await counts.evaluate(() => document.querySelectorAll('.chart svg path').length)).not.toBe(
    0,
  );
  await press(counts, 'Xóa các con số');
  await press(counts, 'Xóa hết');
  await expect.poll(() => tally('covered')).toBe('0');
  expect(await counts.evaluate(() => document.activeElement?.className)).toBe('keep-said');
  expect(await kept()).toEqual([]);
});

test('the agreement prints alone on one page, and the whole page with everything open', async ({
  driver,
}) => {
  const page = await driver.extensionPage('talk.html');
  await expect.poll(() => titleOf(page)).toBeTruthy();
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await press(page, 'In tờ thỏa thuận');
  expect(await page.evaluate(() => document.documentElement.dataset.print)).toBe('agreement');
  const open = () =>
    page.evaluate(() => document.querySelectorAll('details.situation[open]').length);
  expect(await open()).toBe(4);
  const { tab } = page as ChromiumPage | FirefoxPage;
  const paper = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
  if (page instanceof ChromiumPage) expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(paper.startsWith('%PDF')).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toBe(0);
});
