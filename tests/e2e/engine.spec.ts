import { damagedExtension } from '../support/damaged.ts';
import { expectLabel, labelOf } from '../support/labels.ts';
import { launch } from '../support/launch.ts';
import { expect, test } from '../support/test.ts';

const img = (id: string, src: string) => `<img id="${id}" width="300" height="225" src="${src}">`;

test('a page that was open when the background ended still gets its verdicts', async ({
  driver,
  server,
}) => {
  const body = img('before', `${server.other}/ellipses/21.png?ended`);
  const page = await driver.openPage(server.page('/ended', `<!doctype html><body>${body}`));
  await expectLabel(page, '#before', 'covered');
  await driver.killBackground();
  await page.evaluate((origin) => {
    for (const [id, path] of [
      ['flagged', 'ellipses/27'],
      ['harmless', 'sea/1'],
    ] as const) {
      const image = new Image(200, 150);
      image.id = id;
      image.src = `${origin}/${path}.png?ended`;
      document.body.append(image);
    }
  }, server.other);
  await expectLabel(page, '#flagged', 'covered');
  await expectLabel(page, '#harmless', 'safe');
});

test('with a damaged model everything stays covered, and the popup says so', async ({
  browserUnderTest,
  server,
}) => {
  const { folder, remove } = await damagedExtension(browserUnderTest);
  const driver = await launch(browserUnderTest, { extension: folder });
  try {
    const body =
      img('flagged', `${server.other}/ellipses/4.png?damaged`) +
      img('harmless', `${server.other}/hills/1.png?damaged`);
    const page = await driver.openPage(server.page('/damaged', `<!doctype html>${body}`));
    await expectLabel(page, '#flagged', 'undecided');
    await expectLabel(page, '#harmless', 'undecided');
    const popup = await driver.extensionPage('popup.html');
    const status = () => popup.evaluate(() => document.querySelector('.status')?.className);
    await expect.poll(status).toContain('status-damaged');
    expect(await labelOf(page, '#harmless')).not.toBe('safe');
  } finally {
    await driver.close();
    await remove();
  }
});

test('a page that gets the guard twice, as while installing, has one', async ({
  driver,
  server,
}) => {
  const body =
    img('flagged', `${server.other}/ellipses/32.png?twice`) +
    img('harmless', `${server.other}/sea/2.png?twice`);
  const url = server.page('/twice', `<!doctype html>${body}`);
  const page = await driver.openPage(url);
  const own = await driver.extensionPage('popup.html');
  await own.evaluate(async (address) => {
    const { scripting, tabs } =
      (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const files = ['content-scripts/guard.js'];
    for (const { id: tabId, url: at } of await tabs.query({}))
      if (at === address && tabId !== undefined)
        await scripting.executeScript({ target: { tabId }, files });
  }, url);
  await expectLabel(page, '#flagged', 'covered');
  await expectLabel(page, '#harmless', 'safe');
  await page.evaluate(() => {
    const written = { count: 0 };
    Object.assign(globalThis, { written });
    new MutationObserver((records) => {
      written.count += records.length;
    }).observe(document, { subtree: true, attributes: true });
    document.querySelector('#flagged')?.setAttribute('data-o-xanh', 'safe');
  });
  await expectLabel(page, '#flagged', 'covered');
  const count = () =>
    page.evaluate(() => (globalThis as unknown as { written: { count: number } }).written.count);
  await expect.poll(count).toBeLessThan(20);
});
