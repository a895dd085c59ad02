import { BENIGN } from '../pages/guard/marked.ts';
import { guardCall } from '../support/background.ts';
import type { Page } from '../support/driver.ts';
import { expectLabel } from '../support/labels.ts';
import type { Server } from '../support/server.ts';
import { pixelsOf } from '../support/shot.ts';
import { expect, test } from '../support/test.ts';

const SIZE = 'width="240" height="180"';

/** `#one` and `#two`, both harmless, with a transparent layer over them as picture sites have it. */
function serve(server: Server): string {
  server.page('/benign.png', BENIGN, 'image/png');
  const picture = (id: string) => `<img id="${id}" ${SIZE} src="/benign.png">`;
  const layer = '<div style="position:fixed;inset:0"></div>';
  const background = `<div id="three" style="width:240px;height:180px;background:url(/benign.png)">x</div>`;
  const style = '<style>body{margin:0}img{display:block}</style>';
  const frame = `<iframe width="300" height="220" srcdoc='${picture('inner')}'></iframe>`;
  const html = [style, picture('one'), picture('two'), background, frame, layer].join('');
  return server.page('/by-hand', `<!doctype html>${html}`);
}

async function expectLabels(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, label] of Object.entries(wanted)) await expectLabel(page, `#${id}`, label);
}

test('the picture that was pointed at is covered, and shown again', async ({ driver, server }) => {
  const url = serve(server);
  const page = await driver.openPage(url);
  await expectLabels(page, { one: 'safe', two: 'safe', three: 'safe' });
  await page.click(120, 30, 'right');
  await guardCall(driver, url, 'guard:cover-pointed');
  await expectLabels(page, { one: 'covered', two: 'safe', three: 'safe' });
  await guardCall(driver, url, 'guard:cover-pointed');
  await expectLabels(page, { one: 'safe', two: 'safe', three: 'safe' });
});

test('the right-click menu has its entries', async ({ driver }) => {
  const own = await driver.extensionPage('popup.html');
  const changed = () =>
    own.evaluate(async () => {
      const world = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      const { contextMenus } = world.browser ?? world.chrome;
      const entries = ['menuCover', 'menuHelp', 'menuCoverPage'];
      // Refused for an entry that is not there.
      await Promise.all(entries.map((id) => contextMenus.update(id, { enabled: true })));
      return entries.length;
    });
  await expect.poll(() => changed().catch(String), { timeout: 20_000 }).toBe(3);
});

test('a menu that a page makes up points at nothing', async ({ driver, server }) => {
  const url = serve(server);
  const page = await driver.openPage(url);
  await expectLabels(page, { one: 'safe', two: 'safe' });
  await page.click(120, 30, 'right');
  await page.evaluate(() => {
    const at = { bubbles: true, clientX: 120, clientY: 210 };
    document.querySelector('#two')?.dispatchEvent(new MouseEvent('contextmenu', at));
  });
  await guardCall(driver, url, 'guard:cover-pointed');
  await expectLabels(page, { one: 'covered', two: 'safe' });
});

test('the whole page is covered with its frames and what comes later, and shown again', async ({
  driver,
  server,
}) => {
  const url = serve(server);
  const page = await driver.openPage(url);
  await expectLabels(page, { one: 'safe', two: 'safe', three: 'safe' });
  const inner = () => page.frames()[0] ?? page;
  await expectLabel(inner(), '#inner', 'safe');
  await guardCall(driver, url, 'guard:cover-page');
  await expectLabels(page, { one: 'covered', two: 'covered', three: 'covered' });
  await expectLabel(inner(), '#inner', 'covered');
  await expect.poll(async () => pixelsOf('green', await page.screenshot())).toBe(0);
  await page.evaluate(() => {
    const late = new Image(240, 180);
    late.id = 'late';
    late.src = '/benign.png';
    document.body.prepend(late);
  });
  await expectLabel(page, '#late', 'covered');
  await guardCall(driver, url, 'guard:cover-page');
  await expectLabels(page, { late: 'safe', one: 'safe', two: 'safe', three: 'safe' });
  await expectLabel(inner(), '#inner', 'safe');
});

test('another picture in its place is judged by itself', async ({ driver, server }) => {
  const url = serve(server);
  const page = await driver.openPage(url);
  await expectLabels(page, { one: 'safe' });
  await page.click(120, 30, 'right');
  await guardCall(driver, url, 'guard:cover-pointed');
  await expectLabels(page, { one: 'covered' });
  await page.evaluate(() => document.querySelector('#one')?.setAttribute('src', '/hills/3.png'));
  await expectLabels(page, { one: 'safe' });
});
