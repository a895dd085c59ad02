import type { Settings } from '../../bridge/protocol.ts';
import type { Driver, Page } from '../support/driver.ts';
import { sendFrom } from '../support/extension.ts';
import { expectLabel } from '../support/labels.ts';
import { press as pressInPage } from '../support/own-page.ts';
import { press, pressCardIn, spotOf, wordsOf } from '../support/panel.ts';
import { expect, test } from '../support/test.ts';

const PICTURE = '<img id="covered" width="320" height="320" src="/ellipses/4.png?w=320&h=320">';
const PIN = '482913';

/** A covered picture, and the panel on it. */
async function openPanel(driver: Driver, url: string): Promise<Page> {
  const page = await driver.openPage(url);
  await expectLabel(page, '#covered', 'covered');
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
  return page;
}

/** The question that was asked last, and how many small windows of ours are open; these are closed. */
function asked(own: Page): Promise<{ ask: string | null; windows: number }> {
  return own.evaluate(async () => {
    const world = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const api = world.browser ?? world.chrome;
    const { asks = {} } = await api.storage.session.get('asks');
    const windows = await api.windows.getAll({ windowTypes: ['popup'] });
    if (windows.length > 0) await Promise.all(windows.map(({ id }) => api.windows.remove(id ?? 0)));
    return { ask: Object.keys(asks as object).at(-1) ?? null, windows: windows.length };
  });
}

/** The page that the small window shows, in a tab: no driver of Firefox sees into the window itself. */
async function openQuestion(driver: Driver, own: Page): Promise<Page> {
  const found = { ask: null as string | null, windows: 0 };
  await expect
    .poll(async () => {
      const now = await asked(own);
      found.ask = now.ask;
      found.windows += now.windows;
      return found.windows > 0 && found.ask !== null;
    })
    .toBe(true);
  const question = await driver.extensionPage(`show.html?ask=${found.ask}`);
  await expect
    .poll(() => question.evaluate(() => document.body.textContent))
    .toContain('Vẫn muốn xem');
  return question;
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const set = (own: Page, change: Partial<Settings>) =>
  sendFrom(own, 'background', 'settings:set', change);

test('unless the settings allow it, nothing offers or shows a covered picture', async ({
  driver,
  server,
}) => {
  const url = server.page('/show-never', `<!doctype html>${PICTURE}`);
  const page = await openPanel(driver, url);
  await expect.poll(() => wordsOf(page)).toContain('Hỏi người lớn đã cài Ô Xanh.');
  expect(await wordsOf(page)).not.toContain('Vẫn muốn xem');
  const own = await driver.extensionPage('popup.html');
  const reply = await sendFrom(own, 'background', 'show:decide', { ask: 1, pin: null });
  expect(reply).toMatchObject({ done: false });
  await expectLabel(page, '#covered', 'covered');
});

test('two calm steps show this one picture, until another takes its place', async ({
  driver,
  server,
}) => {
  const url = server.page('/show-calm', `<!doctype html>${PICTURE}`);
  const own = await driver.extensionPage('popup.html');
  await set(own, { showAnyway: 'calm' });
  const page = await openPanel(driver, url);

  // What a page can make up asks nothing.
  await page.evaluate(() => {
    const body = { token: '1-2-3-4' };
    for (const name of ['show:ask', 'show:decide', 'guard:show', 'panel:show']) {
      window.postMessage({ to: 'background', name, body }, '*');
      window.postMessage({ to: 'guard', name, body }, '*');
      window.dispatchEvent(new CustomEvent(name, { detail: body }));
    }
    for (const box of document.querySelectorAll<HTMLElement>('html > div')) box.click();
  });
  await page.inClosedRoots('html > div', (root) => {
    for (const button of root.querySelectorAll('button'))
      if (button.textContent?.includes('Vẫn muốn xem')) button.click();
  });
  expect(await asked(own)).toEqual({ ask: null, windows: 0 });

  await spotOf(page, 'Vẫn muốn xem');
  await press(page, 'Vẫn muốn xem');
  const question = await openQuestion(driver, own);
  expect(await textOf(question)).toContain('Không phải lỗi của bạn.');
  await expectLabel(page, '#covered', 'covered');
  await pressInPage(question, 'Vẫn muốn xem');
  await pressInPage(question, 'Mở hình này');
  await expectLabel(page, '#covered', 'safe');
  expect(await sendFrom(own, 'background', 'show:decide', { ask: 1, pin: null })).toMatchObject({
    why: 'gone',
  });
  await page.evaluate(() => {
    document.querySelector('#covered')?.setAttribute('src', '/ellipses/8.png?w=320&h=320');
  });
  await expectLabel(page, '#covered', 'covered');
  await set(own, { showAnyway: 'never' });
});

test('with the PIN, in a frame too; a wrong one shows nothing', async ({ driver, server }) => {
  server.page('/show-frame', `<!doctype html><style>body{margin:0}</style>${PICTURE}`);
  const url = server.page(
    '/show-pin',
    `<!doctype html><style>body{margin:0}iframe{border:0}</style>
     <iframe width="320" height="320" src="/show-frame"></iframe>`,
  );
  const own = await driver.extensionPage('popup.html');
  await set(own, { showAnyway: 'pin' });
  await sendFrom(own, 'background', 'pin:set', { pin: PIN, old: null });
  await sendFrom(own, 'background', 'pin:lock', null);
  const page = await driver.openPage(url);
  await expect.poll(() => page.frames().length).toBe(1);
  const [frame] = page.frames();
  if (!frame) throw new Error('the frame has gone');
  await expectLabel(frame, '#covered', 'covered');
  await pressCardIn(page, 'Kể với người lớn');
  await press(page, 'Vẫn muốn xem');
  const question = await openQuestion(driver, own);
  await pressInPage(question, 'Vẫn muốn xem');
  await expect.poll(() => textOf(question)).toContain('Mã PIN của người lớn');
  await typePin(question, '111111');
  await expect.poll(() => textOf(question)).toContain('Mã PIN chưa đúng.');
  await expectLabel(frame, '#covered', 'covered');
  await typePin(question, PIN);
  await expectLabel(frame, '#covered', 'safe');
  await page.reload();
  await expect.poll(() => page.frames().length).toBe(1);
  const [again] = page.frames();
  if (again) await expectLabel(again, '#covered', 'covered');
  await sendFrom(own, 'background', 'pin:remove', { pin: PIN });
  await set(own, { showAnyway: 'never' });
});

async function typePin(question: Page, pin: string): Promise<void> {
  await expect
    .poll(() => question.evaluate(() => document.querySelector('input')?.readOnly))
    .toBe(false);
  await question.evaluate(() => document.querySelector('input')?.focus());
  await question.type(pin);
  await question.press('Enter');
}

test('when the tab has gone elsewhere meanwhile, our window says so and shows nothing', async ({
  driver,
  server,
}) => {
  const own = await driver.extensionPage('popup.html');
  await set(own, { showAnyway: 'calm' });
  const page = await openPanel(driver, server.page('/show-gone', `<!doctype html>${PICTURE}`));
  await press(page, 'Vẫn muốn xem');
  const question = await openQuestion(driver, own);
  await page.goto(server.page('/show-elsewhere', `<!doctype html>${PICTURE}`));
  await expectLabel(page, '#covered', 'covered');
  await pressInPage(question, 'Vẫn muốn xem');
  await pressInPage(question, 'Mở hình này');
  await expect.poll(() => textOf(question)).toContain('Hình đó không còn ở đây nữa.');
  expect(await textOf(question)).toContain('Không phải lỗi của bạn.');
  await expectLabel(page, '#covered', 'covered');
  await set(own, { showAnyway: 'never' });
});
