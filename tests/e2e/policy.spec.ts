import type { DayCounts, SetReply, SettingsState } from '../../bridge/protocol.ts';
import type { Page } from '../support/driver.ts';
import { sendFrom } from '../support/extension.ts';
import { Administrator, type Managed } from '../support/managed.ts';
import { ManagedChromium } from '../support/managed-chromium.ts';
import { ManagedFirefox } from '../support/managed-firefox.ts';
import { expect, test } from '../support/test.ts';

/**
 * A school's computer: policy files of `npm run policy` in the place where the browser reads them, the
 * packages of `npm run pack` on a server. Nothing is loaded by the driver.
 */
const SETTINGS = { sensitivity: 'strict', organisation: 'Trường Thử', pin: 'policy' };
/** Slips of an administrator; the third one Chromium itself drops, for its type. */
const SLIPS = { cover: 'Opaque', autoLock: 600, counts: 'no' };
/** Firefox installs only what Mozilla signed, unless it is an ESR that was told not to care. */
const UNSIGNED = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };

const state = async (page: Page) =>
  (await sendFrom(page, 'background', 'settings:get', null)) as SettingsState;
const set = async (page: Page, change: object) =>
  (await sendFrom(page, 'background', 'settings:set', change)) as SetReply;
const version = (page: Page) => page.evaluate(() => chrome.runtime.getManifest().version);

/** A page of the extension, as soon as the browser has it. */
async function ownPage(browser: Managed, path = 'popup.html'): Promise<Page> {
  let page: Page | undefined;
  await expect(async () => {
    page = await browser.page(path);
  }).toPass();
  if (!page) throw new Error('no page');
  return page;
}

test('installed, locked, updated and let go by policy', async ({ browserUnderTest, server }) => {
  const isChromium = browserUnderTest === 'chromium';
  const admin = await Administrator.on(browserUnderTest, server);
  test.skip(typeof admin === 'string', String(admin));
  if (typeof admin === 'string') return;
  const one = admin.serve('1.0');
  const Browser = isChromium ? ManagedChromium : ManagedFirefox;
  const browser = new Browser(admin.executable, one.id);
  const put = (settings: object) =>
    isChromium
      ? // Without developer tools the driver may not look at the extension's pages either.
        admin.put(one, { settings: { ...settings }, developerTools: 'on' })
      : admin.put(
          one,
          { settings: { ...settings }, privateWindows: 'protected' },
          { Preferences: UNSIGNED },
        );
  try {
    await put({ ...SETTINGS, ...SLIPS });
    await browser.start();
    let page = await ownPage(browser);

    await test.step('locked, and slips ignored one by one', async () => {
      await expect.poll(async () => (await state(page)).managed).toBe(true);
      const { settings, locked, problems } = await state(page);
      expect(settings).toMatchObject(SETTINGS);
      expect([...locked].sort()).toEqual(Object.keys(SETTINGS).sort());
      const told = problems.map(({ key, why }) => `${key} ${why}`).sort();
      expect(told).toEqual([
        'autoLock range',
        ...(isChromium ? [] : ['counts type']),
        'cover range',
      ]);
      expect(await set(page, { sensitivity: 'relaxed' })).toMatchObject({
        done: false,
        why: 'policy',
      });
      expect((await state(page)).settings.sensitivity).toBe('strict');
      const inPrivate = await page.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
      expect(inPrivate).toBe(!isChromium);
    });

    await test.step('everybody sees what is locked, by whom, and what is not used', async () => {
      for (const [path, words] of [
        ['policy.html', ['Do Trường Thử đặt', 'cover: giá trị này không được phép']],
        ['options.html#/sensitivity', ['Do Trường Thử đặt']],
      ] as const) {
        const shown = await browser.page(path);
        const text = () => shown.evaluate(() => document.body.textContent);
        for (const part of words) await expect.poll(text).toContain(part);
        await shown.close();
      }
    });

    await test.step('what the policy leaves free can be chosen', async () => {
      expect(await set(page, { country: 'th' })).toMatchObject({ done: true });
      await sendFrom(page, 'background', 'counts:add', { practice: 1 });
    });

    await test.step('a changed policy counts at once (Chromium) or at the next start (Firefox)', async () => {
      await put({ ...SETTINGS, sensitivity: 'balanced', language: 'en' });
      if (!isChromium) {
        await browser.stop();
        await browser.start();
        page = await ownPage(browser);
      }
      await expect.poll(async () => (await state(page)).settings.sensitivity).toBe('balanced');
      expect((await state(page)).locked).toContain('language');
    });

    await test.step('the next version comes from the same server; nothing is lost', async () => {
      expect(await version(page)).toBe('1.0');
      admin.serve('1.1');
      await browser.update();
      await browser.stop();
      await browser.start();
      page = await ownPage(browser);
      expect(await version(page)).toBe('1.1');
      const { settings, locked } = await state(page);
      expect(settings).toMatchObject({ country: 'th', sensitivity: 'balanced' });
      expect(locked).toContain('sensitivity');
      const counts = (await sendFrom(page, 'background', 'counts:get', null)) as DayCounts[];
      expect(counts.at(-1)).toMatchObject({ practice: 1 });
    });

    await test.step('without the policy Chromium removes it, Firefox keeps it unlocked', async () => {
      await admin.takeAway();
      if (browser instanceof ManagedFirefox) {
        await browser.stop();
        await browser.start();
        page = await ownPage(browser);
        await expect.poll(async () => (await state(page)).locked).toEqual([]);
        return;
      }
      await expect(async () => {
        await expect(browser.page('popup.html')).rejects.toThrow();
      }).toPass();
    });
  } finally {
    await browser.remove();
    await admin.remove();
  }
});

test('Firefox refuses a package that Mozilla has not signed', async ({
  browserUnderTest,
  server,
}) => {
  test.skip(browserUnderTest !== 'firefox', 'Chromium asks for the school’s own signature only');
  const admin = await Administrator.on('firefox', server);
  test.skip(typeof admin === 'string', String(admin));
  if (typeof admin === 'string') return;
  const one = admin.serve('1.0');
  const browser = new ManagedFirefox(admin.executable, one.id);
  try {
    await admin.put(one, { settings: SETTINGS });
    await browser.start();
    await expect.poll(() => browser.policyErrors()).toContain('ERROR_SIGNEDSTATE_REQUIRED');
    await expect(browser.page('popup.html')).rejects.toThrow('not installed');
  } finally {
    await browser.remove();
    await admin.remove();
  }
});
