import { chat } from '../pages/coach/chat.ts';
import { feed } from '../pages/coach/feed.ts';
import { shadow } from '../pages/coach/shadow.ts';
import { openSteps, pressedIn, pressRinged, rings } from '../support/coach.ts';
import { press, wordsOf } from '../support/panel.ts';
import { expect, test } from '../support/real-hosts.ts';

/** The child's whole way, with real presses, on pages built like the large sites, under their names. */

test('in a feed: the right post’s menu, the right rows, to the end; the coach presses nothing itself', async ({
  driver,
  hosts,
}) => {
  const address = hosts.page('https://www.facebook.com/', feed({ language: 'vi' }));
  const page = await openSteps(driver, address, '#picture-An');
  await press(page, 'Chỉ cho mình chỗ bấm');
  for (const step of [1, 2, 3, 4, 5, 7]) await pressRinged(page, step);
  expect(await pressedIn(page)).toEqual([
    'menu An',
    'Báo cáo bài viết',
    'Vấn đề liên quan đến người dưới 18 tuổi',
    'Chia sẻ ảnh khỏa thân của ai đó',
    'Gửi',
    'Xong',
  ]);
  await expect.poll(() => wordsOf(page)).toContain('Bước 8/8');
  await expect.poll(() => rings(page)).toEqual([]);
  await press(page, 'Làm xong rồi');
  await expect.poll(() => wordsOf(page)).toContain('Gọi 111');
});

test('in closed shadow trees, in English, menu and form anew on every change', async ({
  driver,
  hosts,
}) => {
  const address = hosts.page('https://www.reddit.com/', shadow({ language: 'en' }));
  const page = await openSteps(driver, address, '#picture-an');
  expect(await wordsOf(page)).toContain('Báo cáo trên Reddit');
  await press(page, 'Chỉ cho mình chỗ bấm');
  for (const step of [1, 2, 3, 4, 5]) await pressRinged(page, step);
  expect(await pressedIn(page)).toEqual([
    'menu an',
    'Report an',
    'Minor abuse or sexualization',
    'Next',
    'Submit',
  ]);
});

test('in a chat without any roles, made anew while it is read', async ({ driver, hosts }) => {
  const address = hosts.page('https://chat.zalo.me/', chat({ language: 'vi' }));
  const page = await openSteps(driver, address, 'img');
  await press(page, 'Chỉ cho mình chỗ bấm');
  for (const step of [1, 2, 3, 4]) await pressRinged(page, step);
  expect(await pressedIn(page)).toEqual(['info', 'Báo xấu', 'Nội dung nhạy cảm', 'Xác nhận']);
});

test('what is not there is written within two seconds, in both languages, and ringed once it is there', async ({
  driver,
  hosts,
}) => {
  const address = hosts.page(
    'https://www.facebook.com/an/posts/1',
    `<!doctype html><meta charset="utf-8"><style>button { width: 160px; height: 40px }</style>
     <article id="post"><img id="covered" width="300" height="300" src="/ellipses/4.png?w=300&h=300"></article>
     <script>window.pressed = []; const made = (words, more = {}) => Object.assign(document.createElement('button'), { textContent: words, onclick: () => pressed.push(words), ...more });
     window.add = (where, words, more) => document.querySelector(where).append(made(words, more))</script>`,
  );
  const page = await openSteps(driver, address, '#covered');
  const add = (where: string, words: string, more = {}) =>
    page.evaluate(
      (...all: unknown[]) => (window as unknown as { add(...all: unknown[]): void }).add(...all),
      where,
      words,
      more,
    );
  await add('#post', '', { ariaLabel: 'Actions for this post', disabled: true });
  await add('#post', '', { ariaLabel: 'Actions for this post', ariaHidden: 'true' });
  await add('#post', '', { ariaLabel: 'Actions for this post', style: 'display: none' });
  const start = Date.now();
  await press(page, 'Chỉ cho mình chỗ bấm');
  await expect
    .poll(() => wordsOf(page), { intervals: [100] })
    .toContain('Ô Xanh chưa thấy nút này.');
  expect(await rings(page)).toEqual([]);
  console.log(`the written step after ${Date.now() - start} ms`);
  await page.evaluate(() => document.querySelector('button')?.removeAttribute('disabled'));
  await pressRinged(page, 1);
  await expect.poll(() => wordsOf(page)).toContain('“Báo cáo bài viết” / “Report post”');
  // What a page does by itself moves nothing, and its own "Báo cáo" elsewhere is not the menu's row.
  await page.evaluate(() => document.querySelector('button')?.click());
  await add('body', 'Báo cáo sự cố');
  await expect.poll(() => wordsOf(page)).toContain('Bước 2/');
  expect(await rings(page)).toEqual([]);
});

test('from the popup nobody knows which post: every menu is ringed, and the pressed one is it', async ({
  driver,
  hosts,
}) => {
  const address = hosts.page('https://www.facebook.com/home', feed({ language: 'vi' }));
  const page = await driver.openPage(address);
  const popup = await driver.extensionPage('popup.html');
  const show = () =>
    popup.evaluate(async (url) => {
      const world = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      const api = world.browser ?? world.chrome;
      const tab = (await api.tabs.query({})).find((open) => open.url === url);
      const target = { tabId: tab?.id ?? -1 };
      await api.scripting.executeScript({ target, files: ['content-scripts/panel.js'] });
      const body = { reason: 'by-hand', start: 'report', happened: 'saw' };
      await api.tabs.sendMessage(target.tabId, { to: 'panel', name: 'panel:show', body });
    }, address);
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[role=article]').length))
    .toBe(4);
  await show();
  await popup.close();
  await press(page, 'Chỉ cho mình chỗ bấm');
  await expect.poll(async () => (await rings(page)).length).toBeGreaterThan(1);
  await expect.poll(() => wordsOf(page)).toContain('Có nhiều nút giống nhau.');
  await pressRinged(page, 1);
  await pressRinged(page, 2);
  expect((await pressedIn(page)).length).toBe(2);
});
