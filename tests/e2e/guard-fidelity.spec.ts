import { ARTICLE } from '../pages/guard/fidelity/article.ts';
import { WATCHED } from '../pages/guard/fidelity/watched.ts';
import { BENIGN, FLAGGED } from '../pages/guard/marked.ts';
import type { Page } from '../support/driver.ts';
import { expect, test } from '../support/flash.ts';
import { expectLabel } from '../support/labels.ts';
import type { Server } from '../support/server.ts';
import { pixelsOf } from '../support/shot.ts';

interface Watched {
  readonly noticed: string[];
  readonly events: string[];
  readonly shifts: number;
}

function serve(server: Server, html: string): string {
  const kept = { 'cache-control': 'max-age=3600' };
  server.page('/flagged.png', FLAGGED, 'image/png', kept);
  server.page('/benign.png', BENIGN, 'image/png', kept);
  return server.page('/faithful', html.replaceAll('OTHER', server.other));
}

function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { noticed, events, shifts } = window as unknown as Watched;
    return { noticed, events, shifts };
  });
}

/** Where everything is, as the page itself measures it. */
function boxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, element.id, x, y, width, height].join(' ');
    }),
  );
}

async function loaded(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
}

test('nothing moves, nothing is put in, nothing is said', async ({ driver, plain, server }) => {
  const url = serve(server, ARTICLE.replace('<style>', `${WATCHED}<style>`));
  const without = await plain.openPage(url);
  await loaded(without);
  const page = await driver.openPage(url);
  await loaded(page);
  const atFirst = await boxes(page);
  for (const id of ['two', 'three', 'four', 'five', 'six'])
    await expectLabel(page, `#${id}`, 'covered');
  await expectLabel(page, '#one', 'safe');
  await expectLabel(page, '.flagged', 'covered');
  expect(await boxes(page)).toEqual(await boxes(without));
  expect(atFirst).toEqual(await boxes(without));
  expect((await watched(page)).shifts).toBe(0);
  const ours = (await watched(page)).noticed.filter((what) => what !== 'HTML > DIV');
  expect(ours).toEqual([]);
  const { events } = await watched(page);
  expect(events.filter((event) => !event.startsWith('load '))).toEqual([]);
  expect(new Set(events).size, 'each load is told once').toBe(events.length);
  expect(page.console()).toEqual([]);
  await plain.closePages();
});

test('pictures as markers of lists move nothing', async ({ driver, plain, server }) => {
  test.fail(true, 'a marker cannot be hidden and keep its size: docs/architecture.md');
  const html = `<!doctype html><style>li{list-style-image:url(OTHER/flagged.png)}</style><ul><li>x</ul><p>y`;
  const url = serve(server, html);
  const without = await plain.openPage(url);
  await loaded(without);
  const page = await driver.openPage(url);
  await expectLabel(page, 'li', 'covered');
  const [there, here] = [await boxes(without), await boxes(page)];
  await plain.closePages();
  expect(here).toEqual(there);
});

test('gradients and harmless pictures of styles end painted', async ({ driver, server }) => {
  const box = 'position:absolute;left:0;width:240px;height:120px';
  const html = `<!doctype html><style>body{margin:0}</style>
    <div style="${box};top:0;background:linear-gradient(#0f0,#0f0)"></div>
    <div style="${box};top:200px;background:url(OTHER/benign.png) center/320px"></div>
    <style>#p{${box};top:400px}#p::before{content:url(OTHER/benign.png)}</style><div id="p"></div>`;
  const page = await driver.openPage(serve(server, html));
  const green = async () => pixelsOf('green', await page.screenshot());
  await expect.poll(green).toBe(240 * 120 + 2 * 56 * 56);
});

test('links and forms with covered pictures work', async ({ driver, server }) => {
  server.page('/arrived', '<!doctype html><title>arrived</title>');
  const small = 'width="100" height="80" src="OTHER/flagged.png"';
  const html = `<!doctype html><style>body{margin:0}img,input{display:block}</style>
    <a href="/arrived?link"><img id="one" ${small}></a>
    <form action="/arrived"><input id="two" name="at" type="image" ${small}></form>`;
  const page = await driver.openPage(serve(server, html));
  const arrived = () => page.evaluate(() => location.search).catch(() => 'on its way');
  await expectLabel(page, '#one', 'covered');
  await page.click(5, 5);
  await expect.poll(arrived).toBe('?link');
  await page.goto(serve(server, html));
  await expectLabel(page, '#two', 'covered');
  await page.click(5, 85);
  await expect.poll(arrived).toMatch(/^\?at\.x=5&at\.y=5$/);
});

test('page scripts see their pictures as ever', async ({ driver, plain, server }) => {
  const html = `<!doctype html>${WATCHED}<img id="one" src="OTHER/flagged.png" class="a" alt="words">`;
  const url = serve(server, html);
  const seen = async (page: Page) => {
    await loaded(page);
    const read = await page.evaluate(async () => {
      const image = document.querySelector('img');
      await image?.decode();
      const { src, complete, naturalWidth, width, className, alt } = image ?? new Image();
      return { src, complete, naturalWidth, width, className, alt };
    });
    return { ...read, events: (await watched(page)).events };
  };
  const page = await driver.openPage(url);
  await expectLabel(page, '#one', 'covered');
  expect(await seen(page)).toEqual(await seen(await plain.openPage(url)));
  await plain.closePages();
});

test('typing, selection and undo around pictures', async ({ driver, server }) => {
  const html = `<!doctype html><div id="editor" contenteditable style="height:400px;outline:0"></div>`;
  const page = await driver.openPage(serve(server, html));
  const type = 'img';
  // Chromium drops what is pressed before a new page has painted for the first time, also without us.
  await expect(async () => {
    await page.click(50, 50);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
  }).toPass();
  await page.type('ab');
  await page.evaluate(
    (src) => document.execCommand('insertImage', false, src),
    `${server.other}/flagged.png`,
  );
  await page.type('cd');
  await expectLabel(page, type, 'covered');
  await page.type('ef');
  const state = () =>
    page.evaluate(() => {
      const editor = document.querySelector('#editor');
      const caret = getSelection();
      const nodes = [...(editor?.childNodes ?? [])].map((node) => node.nodeName.toLowerCase());
      return {
        text: editor?.textContent,
        nodes,
        at: caret?.anchorOffset,
        in: caret?.anchorNode?.nodeName,
      };
    });
  expect(await state()).toEqual({
    text: 'abcdef',
    nodes: ['#text', 'img', '#text'],
    at: 4,
    in: '#text',
  });
  await page.evaluate(() => {
    for (let i = 0; i < 3; i += 1) document.execCommand('undo');
  });
  expect((await state()).text).not.toContain('cd');
});
