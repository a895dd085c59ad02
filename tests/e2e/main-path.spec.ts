import { draw, FLAGGED, HARMLESS } from '../../scripts/fixtures/pictures.ts';
import { png } from '../../scripts/fixtures/png.ts';
import { warmPixels } from '../support/clear.ts';
import { sendFrom, setSettings } from '../support/extension.ts';
import { expectLabel, expectSettled } from '../support/labels.ts';
import { expect, test } from '../support/test.ts';

const img = (src: string, id = '') => `<img id="${id}" width="200" height="150" src="${src}">`;

test('40 harmless pictures are shown, the flagged ones among them are covered', async ({
  driver,
  server,
}) => {
  const flagged = FLAGGED.slice(0, 8).map(({ kind, seed }) => `/${kind}/${seed}.png?main`);
  const harmless = HARMLESS.slice(0, 40).map(({ kind, seed }) => `/${kind}/${seed}.png?main`);
  const all = [...harmless.slice(0, 20), ...flagged, ...harmless.slice(20)];
  const url = server.page(
    '/main',
    `<!doctype html>${all.map((p) => img(server.other + p)).join('')}`,
  );
  const page = await driver.openPage(url);
  await expectSettled(page);
  const labelled = await page.evaluate(() =>
    Array.from(document.images, ({ src, dataset }) => [new URL(src).pathname, dataset.oXanh]),
  );
  const expected = all.map((path) => [
    path.split('?')[0],
    flagged.includes(path) ? 'covered' : 'safe',
  ]);
  expect(labelled).toEqual(expected);
  for (const path of all) expect(server.hits(path), path).toBe(1);
});

test('a second visit asks the engine nothing', async ({ driver, server }) => {
  const pictures = HARMLESS.slice(40, 46).map(
    ({ kind, seed }) => `${server.other}/${kind}/${seed}.png?again`,
  );
  const url = server.page('/again', `<!doctype html>${pictures.map((p) => img(p)).join('')}`);
  const own = await driver.extensionPage('popup.html');
  const inferences = async () =>
    ((await sendFrom(own, 'judge', 'judge:status', null)) as { inferences: number }).inferences;
  await expectSettled(await driver.openPage(url));
  const after = await inferences();
  const { safe } = await expectSettled(await driver.openPage(url));
  expect(safe).toBe(pictures.length);
  expect(await inferences()).toBe(after);
});

test('an icon is let through, and judged when it grows; what is only drawn as small is judged', async ({
  driver,
  server,
}) => {
  const drawn = 'width="24" height="18"';
  const url = server.page(
    '/small',
    `<!doctype html><img id="icon" ${drawn} src="${server.other}/ellipses/4.png?icon&w=32&h=24">
     <img id="large" ${drawn} src="${server.other}/ellipses/8.png?small">`,
  );
  const page = await driver.openPage(url);
  await expectLabel(page, '#icon', 'safe');
  await expectLabel(page, '#large', 'covered');
  await page.evaluate(() => {
    const [picture] = document.images;
    if (picture) Object.assign(picture, { width: 200, height: 150 });
  });
  await expectLabel(page, '#icon', 'covered');
});

test('a new sensitivity acts at once, without a reload', async ({ driver, server }) => {
  const url = server.page(
    '/strict',
    `<!doctype html>${img(`${server.other}/ellipses/4.png?strict`, 'p')}`,
  );
  const page = await driver.openPage(url);
  await expectLabel(page, '#p', 'covered');
  const own = await driver.extensionPage('popup.html');
  await setSettings(own, { cover: 'opaque' });
  const cover = () => page.evaluate(() => document.querySelector('img')?.dataset.oXanhCover);
  await expect.poll(cover).toBe('opaque');
  await setSettings(own, { cover: 'blur' });
  await expect.poll(cover).toMatch(/^blur-/);
});

test('a page that writes our label, or its own styles, gains nothing', async ({
  driver,
  server,
}) => {
  const url = server.page(
    '/hostile',
    `<!doctype html><style>img{filter:none!important;opacity:1!important}</style>
     ${img(`${server.other}/ellipses/4.png?hostile`, 'p')}
     <script>setInterval(()=>{p.dataset.oXanh='safe';p.style.setProperty('filter','none','important')},20)</script>`,
  );
  const own = await driver.extensionPage('popup.html');
  await setSettings(own, { cover: 'opaque' });
  const page = await driver.openPage(url);
  await expectLabel(page, '#p', 'covered');
  for (let shot = 0; shot < 5; shot += 1)
    expect(warmPixels(await page.screenshot())).toBeLessThan(150);
  await setSettings(own, { cover: 'blur' });
});

test('the eye of these tests sees a flagged drawing where one is shown', () => {
  expect(warmPixels(png(draw('ellipses', 4, 200, 150)))).toBeGreaterThan(3000);
  expect(warmPixels(png(draw('hills', 4, 200, 150)))).toBeLessThan(150);
});
