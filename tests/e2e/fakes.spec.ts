import { SPY } from '../pages/guard/hostile/spy.ts';
import type { Driver, Page } from '../support/driver.ts';
import { sendFrom } from '../support/extension.ts';
import { expectLabel } from '../support/labels.ts';
import { inOurTrees, press, wordsOf } from '../support/panel.ts';
import { expect, test } from '../support/test.ts';

const PICTURE =
  '<img id="covered" data-own="y" width="320" height="320" src="/ellipses/4.png?w=320&h=320">';
const MARK = 'boat-plum';

/** What the page could find, in the order of spy.ts. */
interface Found {
  readonly events: readonly string[];
  readonly attributes: readonly string[];
  readonly elements: readonly string[];
  readonly roots: number;
  readonly reports: readonly string[];
  readonly errors: readonly string[];
  readonly globals: readonly string[];
  readonly open: number;
  readonly markup: string;
  readonly styles: readonly string[];
}

async function withMark(driver: Driver): Promise<Page> {
  const own = await driver.extensionPage('options.html');
  await sendFrom(own, 'background', 'settings:set', { mark: MARK });
  return own;
}

const found = (page: Page) =>
  page.evaluate(() => (window as unknown as { found(): Found }).found());

test('the panel carries the child’s own mark, and the page learns of us only what is written down', async ({
  driver,
  server,
}) => {
  const own = await withMark(driver);
  const url = server.page('/spy', `<!doctype html>${SPY}<body data-own="y">${PICTURE}`);
  const page = await driver.openPage(url);
  await expectLabel(page, '#covered', 'covered');
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
  const marks = (root: ShadowRoot) =>
    [...root.querySelectorAll('.own-mark')].map((mark) => mark.getAttribute('aria-label'));
  expect((await inOurTrees(page, marks)).flat()).toEqual(['Dấu riêng: Thuyền, Tím']);

  const told = await found(page);
  expect(told).toMatchObject({
    events: [],
    roots: 0,
    reports: [],
    errors: [],
    globals: [],
    open: 0,
    styles: [],
  });
  // Labels on its pictures, and elements of ours without a word in them: that somebody is protected.
  const others = told.attributes.filter((name) => !/^data-o-xanh(-\w+)?$/.test(name));
  expect(others.filter((name) => !['style', 'class', 'popover', 'inert'].includes(name))).toEqual(
    [],
  );
  expect(told.elements.filter((name) => !/^(html|head|body) > /.test(name))).toEqual([]);
  for (const secret of [MARK, 'own-mark', 'Thuyền', 'Giúp mình', '-extension:'])
    expect(told.markup).not.toContain(secret);
  await sendFrom(own, 'background', 'settings:set', { mark: 'none' });
});

test('no page can hold a page of ours in a frame, open it, or read from it', async ({
  driver,
  server,
}) => {
  const own = await driver.extensionPage('privacy.html');
  const address = await own.evaluate(() => location.href);
  const base = address.replace(/[^/]*$/, '');
  const pages = ['options.html', 'show.html?ask=1', 'privacy.html', 'popup.html', 'judge.html'];
  const frames = pages.map((name) => `<iframe src="${base}${name}"></iframe>`).join('');
  const page = await driver.openPage(server.page('/frames', `<!doctype html>${frames}`));
  const tried = await page.evaluate(async (from: string) => {
    const read = (path: string) =>
      fetch(from + path).then(
        () => 'read',
        () => 'refused',
      );
    const shown = (path: string) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('shown');
        image.onerror = () => resolve('refused');
        image.src = from + path;
      });
    try {
      window.open(`${from}options.html`);
    } catch {
      // Firefox says no at once
    }
    return {
      page: await read('options.html'),
      manifest: await read('manifest.json'),
      icon: await shown('icon/128.png'),
      sample: await shown('samples/hills-1.png'),
    };
  }, base);
  expect(tried).toEqual({
    page: 'refused',
    manifest: 'refused',
    icon: 'refused',
    sample: 'refused',
  });
  expect((await driver.addresses()).filter((open) => open.startsWith(`${base}options`))).toEqual(
    [],
  );
  for (const frame of page.frames()) {
    const isOurs = await frame
      .evaluate(() => document.querySelector('.ox') !== null)
      .catch(() => false);
    expect(isOurs).toBe(false);
  }
});
