import type { SettingsState } from '../../bridge/protocol.ts';
import type { Driver, Page } from '../support/driver.ts';
import { sendFrom } from '../support/extension.ts';
import { expectWords, follow, press } from '../support/own-page.ts';
import { expect, test } from '../support/test.ts';

const PIN = '592713';

async function stateOf(page: Page): Promise<SettingsState> {
  return (await sendFrom(page, 'background', 'settings:get', null)) as SettingsState;
}
const settingsOf = async (page: Page) => (await stateOf(page)).settings;

/** The settings page, its first screen drawn. */
async function open(driver: Driver, hash: string): Promise<Page> {
  const page = await driver.extensionPage(`options.html${hash}`);
  await expectWords(page, '.page', 'Ô Xanh');
  return page;
}

/** As on the first day: other specs share the browser. */
test.afterEach(async ({ driver }) => {
  const page = await driver.extensionPage('options.html');
  await sendFrom(page, 'background', 'pin:open', { pin: PIN });
  await sendFrom(page, 'background', 'data:erase', null);
});

test('a change is saved at once, said, undone, and still there after a reload', async ({
  driver,
}) => {
  const other = await open(driver, '#/cover');
  const page = await open(driver, '#/cover');
  await press(page, 'Che kín');
  await expectWords(page, '.saved', 'Đã lưu: Hình bị che trông thế nào');
  expect((await settingsOf(page)).cover).toBe('opaque');
  const chosen = (of: Page, value: string) => () =>
    of.evaluate(
      (which: string) => document.querySelector<HTMLInputElement>(`[value=${which}]`)?.checked,
      value,
    );
  await expect.poll(chosen(other, 'opaque'), { message: 'another settings page' }).toBe(true);
  await press(page, 'Hoàn tác');
  await expectWords(page, '.saved', 'Đã hoàn tác');
  expect((await settingsOf(page)).cover).toBe('blur');
  await press(page, 'Tranh dịu mắt');
  await expectWords(page, '.saved', 'Đã lưu');
  await page.reload();
  await expect.poll(chosen(page, 'drawing')).toBe(true);
});

test('the calm drawing is painted in the place of a covered picture', async ({
  driver,
  server,
}) => {
  const own = await open(driver, '#/cover');
  await press(own, 'Tranh dịu mắt');
  await expectWords(own, '.saved', 'Đã lưu');
  const picture = '<img id="p" width="200" height="150" src="/ellipses/4.png?drawing">';
  const page = await driver.openPage(server.page('/drawing', `<!doctype html>${picture}`));
  const painted = () =>
    page.evaluate(() => {
      const { oXanhCover } = document.querySelector('img')?.dataset ?? {};
      const style = getComputedStyle(document.querySelector('img') ?? document.body);
      const sun = style.backgroundImage.includes('radial-gradient');
      return [oXanhCover, sun, style.backgroundSize.split(',')[0], style.filter];
    });
  await expect.poll(painted).toEqual(['drawing', true, 'auto', 'none']);
});

test('search finds without diacritics, and its link leads to the very setting', async ({
  driver,
}) => {
  const page = await open(driver, '');
  await page.evaluate(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
  await page.type('tam dung');
  await expectWords(page, '.results', 'Luật riêng cho trang web');
  await page.evaluate(() => document.querySelector<HTMLElement>('.results a')?.click());
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(focused).toBe('title-sites');
  await follow(page, '#/sensitivity/video');
  await expect.poll(focused).toBe('title-video');
});

test('samples that the real judge has seen move when the slider moves', async ({ driver }) => {
  const page = await open(driver, '#/sensitivity');
  const halves = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.half')].map((half) => half.querySelectorAll('.tile').length),
    );
  await expect.poll(halves).toEqual([8, 4]);
  await page.evaluate(() => document.querySelector<HTMLElement>('.slider .range')?.focus());
  await page.press('End');
  await expect.poll(halves).toEqual([5, 7]);
  await page.press('Home');
  await expect.poll(halves).toEqual([10, 2]);
  await expect.poll(async () => (await settingsOf(page)).sensitivity).toBe('relaxed');
});

test('with a PIN, tightening is free and loosening asks for it', async ({ driver }) => {
  const page = await open(driver, '#/pin');
  await press(page, 'Đặt mã PIN');
  await page.type(PIN);
  await page.press('Tab');
  await page.type(PIN);
  await page.press('Enter');
  await expectWords(page, '.lock', 'Đang mở khóa');
  await press(page, 'Khóa ngay');
  await expectWords(page, '.lock', 'Đang khóa');

  await follow(page, '#/sensitivity');
  await press(page, 'Nhiều', '.slider button');
  await expectWords(page, '.saved', 'Đã lưu: Mức che');
  await press(page, 'Ít', '.slider button');
  await expectWords(page, 'dialog', 'Nhập mã PIN');
  await page.type('111111');
  await page.press('Enter');
  await expectWords(page, 'dialog', 'Mã PIN chưa đúng');
  expect((await settingsOf(page)).sensitivity).toBe('strict');
  await page.type(PIN);
  await page.press('Enter');
  await expect.poll(async () => (await settingsOf(page)).sensitivity).toBe('relaxed');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ít');
});

test('a rule for a site: hostile words are refused, a sound one is kept with its end', async ({
  driver,
}) => {
  const page = await open(driver, '#/sites');
  await press(page, 'Thêm một trang');
  const fill = (host: string) =>
    page.evaluate((text: string) => {
      const field = document.querySelector<HTMLInputElement>('.site-form input');
      field?.focus();
      field?.select();
      const pause = document.querySelectorAll<HTMLSelectElement>('.site-form select')[1];
      if (pause) pause.value = 'hour';
      pause?.dispatchEvent(new Event('change', { bubbles: true }));
      return text;
    }, host);
  for (const hostile of ['javascript:alert(1)', '../../etc', '<img src=x>', 'a b']) {
    await page.type(await fill(hostile));
    await page.press('Enter');
    await expectWords(page, '.site-form', 'Chưa hiểu địa chỉ này');
  }
  expect((await settingsOf(page)).sites).toEqual([]);
  await page.type(await fill('https://Học-vẽ.vn:8080/bai?tap=1'));
  await page.press('Enter');
  await expectWords(page, '.site-list', 'Tạm dừng đến');
  const [rule] = (await settingsOf(page)).sites;
  expect(rule?.host).toBe('xn--hc-v-8u5a0d.vn');
  expect(Math.abs((rule?.pausedUntil ?? 0) - Date.now() - 3_600_000)).toBeLessThan(300_000);
});

test('erasing everything is asked twice, and the focus is never lost', async ({ driver }) => {
  const page = await open(driver, '#/data/erase');
  const isOn = (words: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words);
  await press(page, 'Xóa tất cả…', 'button');
  await isOn('Thôi');
  await press(page, 'Thôi', 'button');
  await isOn('Xóa tất cả…');
  await press(page, 'Xóa tất cả…', 'button');
  await press(page, 'Đúng, xóa tất cả', 'button');
  await isOn('Xóa tất cả…');
  await expectWords(page, '.page', 'Đã xóa tất cả');
});

test('a file of settings comes back; a damaged one changes nothing', async ({ driver }) => {
  const page = await open(driver, '#/data');
  await sendFrom(page, 'background', 'settings:set', { video: 'covered', country: 'th' });
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => Object.assign(window, { saved: text }));
      return make.call(URL, blob);
    };
  });
  await press(page, 'Lưu tệp cài đặt');
  const saved = () => page.evaluate(() => (window as { saved?: string }).saved ?? '');
  await expect.poll(saved).toContain('o-xanh settings');
  const file = await saved();
  await sendFrom(page, 'background', 'settings:set', { video: 'same', country: 'vn' });

  const choose = (text: string) =>
    page.evaluate((content: string) => {
      const input = document.querySelector<HTMLInputElement>('[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'mine.json'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  await choose(file.slice(0, -20));
  await expectWords(page, '.setting', 'Không có gì thay đổi');
  expect(await settingsOf(page)).toMatchObject({ video: 'same', country: 'vn' });

  await choose(file);
  await expectWords(page, '.would-change', 'Video: Như mức che chung → Che mọi video');
  expect(await settingsOf(page)).toMatchObject({ video: 'same', country: 'vn' });
  await press(page, 'Áp dụng');
  await expectWords(page, '.saved', 'Đã lưu: cài đặt từ tệp');
  expect(await settingsOf(page)).toMatchObject({ video: 'covered', country: 'th' });
});
