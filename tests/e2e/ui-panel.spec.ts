import { picture } from '../support/drawings.ts';
import type { Driver, Page } from '../support/driver.ts';
import { expectLabel } from '../support/labels.ts';
import { inOurTrees, press, spotOf, wordsOf } from '../support/panel.ts';
import { expect, test } from '../support/test.ts';

const PICTURE = '<img id="covered" width="320" height="320" src="/ellipses/4.png?w=320&h=320">';

async function openOn(driver: Driver, url: string): Promise<Page> {
  const page = await driver.openPage(url);
  await expectLabel(page, '#covered', 'covered');
  return page;
}

test('a covered picture leads to help, and Escape takes all of it away', async ({
  driver,
  server,
}) => {
  const url = server.page('/help', `<!doctype html>${PICTURE}`);
  const page = await openOn(driver, url);
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div');
  await press(page, 'Gọi 111');
  await expect.poll(() => wordsOf(page)).toContain('24 giờ mỗi ngày');
  await press(page, 'English');
  await expect.poll(() => wordsOf(page)).toContain('It is not your fault.');
  await page.press('Escape');
  await expect.poll(() => wordsOf(page)).not.toContain('111');
  await expectLabel(page, '#covered', 'covered');
  const focused = (root: ShadowRoot) => root.activeElement?.textContent ?? '';
  expect((await inOurTrees(page, focused)).join('')).toBe('Giúp mình');
});

test('on a page that zooms itself the card lies on its picture', async ({ driver, server }) => {
  const style = 'html{zoom:1.5}body{margin:40px 0 0 80px}';
  const url = server.page('/zoomed', `<!doctype html><style>${style}</style>${PICTURE}`);
  const page = await openOn(driver, url);
  const { x, y } = await spotOf(page, 'Giúp mình');
  const { left, top, width, height } = await page.evaluate(() => {
    const box = document.querySelector('#covered')?.getBoundingClientRect();
    return box?.toJSON() as DOMRect;
  });
  expect(width).toBe(480);
  expect(Math.abs(x - (left + width / 2))).toBeLessThan(4);
  expect(Math.abs(y - (top + height / 2))).toBeLessThan(height / 4);
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
});

test('the page’s key handlers never see the keys of the panel', async ({ driver, server }) => {
  const url = server.page(
    '/keys',
    `<!doctype html><script>
      window.seen = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const target of [window, document])
          target.addEventListener(type, (event) => { seen.push(type + ' ' + event.key); event.preventDefault(); event.stopImmediatePropagation(); }, true);
    </script>${PICTURE}`,
  );
  const page = await openOn(driver, url);
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
  await page.press('Tab'); // from the title to the first choice
  await page.press('Enter');
  await expect.poll(() => wordsOf(page)).toContain('Bạn muốn kể với ai?');
  await page.press('Escape');
  await expect.poll(() => wordsOf(page)).not.toContain('Bạn muốn kể với ai?');
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(await seen()).toEqual([]);
  await page.press('End');
  await expect.poll(seen).toContain('keydown End'); // afterwards the page has its keys back
});

test('a page that takes every press for itself does not get those on card and panel', async ({
  driver,
  server,
}) => {
  const url = server.page(
    '/presses',
    `<!doctype html><script>
      window.seen = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const target of [window, document])
          target.addEventListener(type, (event) => { seen.push(type); event.preventDefault(); event.stopImmediatePropagation(); }, true);
    </script>${PICTURE}`,
  );
  const page = await openOn(driver, url);
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await press(page, 'Giúp mình');
  await press(page, 'Gọi 111');
  await expect.poll(() => wordsOf(page)).toContain('24 giờ mỗi ngày');
  await press(page, 'Quay lại');
  await press(page, 'Báo cáo ở đây');
  await press(page, 'Tiếp theo');
  await expect.poll(() => wordsOf(page)).toContain('Bước 2/');
  expect(await seen()).toEqual([]);
  await page.click(500, 100); // beside the picture, where the page is its own
  await expect.poll(seen).toContain('click');
});

test('hostile styles and a strict CSP change nothing about card and panel', async ({
  driver,
  server,
}) => {
  const url = server.page(
    '/hostile',
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
     <style>
       * { font-size: 3px !important; color: #fff !important; letter-spacing: 2em !important; }
       html > div, html > div * { display: none !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; }
     </style>${PICTURE}`,
  );
  const page = await openOn(driver, url);
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
  const looks = await inOurTrees(page, (root) => {
    const title = root.querySelector('h1');
    if (!title) return null;
    const { fontSize, letterSpacing, color } = getComputedStyle(title);
    return {
      fontSize,
      letterSpacing,
      color,
      shown: title.checkVisibility({ opacityProperty: true }),
    };
  });
  expect(looks.filter((look) => look !== null)).toEqual([
    { fontSize: '26px', letterSpacing: '-0.26px', color: 'rgb(29, 53, 46)', shown: true },
  ]);
});

test('events that a page makes up do nothing', async ({ driver, server }) => {
  const page = await openOn(driver, server.page('/made-up', `<!doctype html>${PICTURE}`));
  await spotOf(page, 'Giúp mình');
  await inOurTrees(page, (root) => root.querySelector('button')?.click());
  await page.evaluate(() => {
    const event = new CustomEvent('panel:show', { detail: { reason: 'flagged' } });
    window.dispatchEvent(event);
    window.postMessage({ to: 'panel', name: 'panel:show', body: { reason: 'flagged' } }, '*');
  });
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
  expect((await inOurTrees(page, (root) => root.querySelector('dialog'))).length).toBe(2);
});

test('in the page’s own modal dialog the card can still be pressed', async ({ driver, server }) => {
  const url = server.page(
    '/modal',
    `<!doctype html><dialog id="viewer">${PICTURE}</dialog><script>viewer.showModal()</script>`,
  );
  const page = await openOn(driver, url);
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
});

test('while the steps are shown the page can be used, its own dialogs too', async ({
  driver,
  server,
}) => {
  const url = server.page(
    '/steps',
    `<!doctype html><button id="dots" style="position:fixed;left:700px;top:20px;width:100px;height:60px"
       onclick="box.showModal()">⋯</button>
     <dialog id="box"><button id="report" onclick="document.title='reported'">Báo cáo</button></dialog>${PICTURE}`,
  );
  const page = await openOn(driver, url);
  await press(page, 'Giúp mình');
  await press(page, 'Báo cáo ở đây');
  await expect.poll(() => wordsOf(page)).toContain('Bước 1/');
  await page.click(750, 50);
  await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await press(page, 'Tiếp theo');
  await expect.poll(() => wordsOf(page)).toContain('Bước 2/');
  const button = await page.evaluate(() => {
    const { x, y } = document.querySelector('#report')?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x: x + 10, y: y + 10 };
  });
  await page.click(button.x, button.y);
  await expect.poll(() => page.evaluate(() => document.title)).toBe('reported');
  await page.press('Escape');
  await expect.poll(() => wordsOf(page)).not.toContain('Bước');
});

test('something over the picture hides the card, and scrolling takes it along', async ({
  driver,
  server,
}) => {
  const url = server.page(
    '/over',
    `<!doctype html><style>body { margin: 0; height: 3000px }
      #over { position: fixed; inset: 0; background: white; display: none }</style>
      ${PICTURE}<div id="over"></div>`,
  );
  const page = await openOn(driver, url);
  const before = await spotOf(page, 'Giúp mình');
  await page.evaluate(() => scrollTo(0, 40));
  await expect.poll(async () => (await spotOf(page, 'Giúp mình')).y).toBeCloseTo(before.y - 20, 0);
  await page.evaluate(() =>
    document.querySelector('#over')?.setAttribute('style', 'display:block'),
  );
  await expect.poll(() => wordsOf(page)).not.toContain('Giúp mình');
  await page.evaluate(() => document.querySelector('#over')?.remove());
  await expect.poll(() => wordsOf(page)).toContain('Giúp mình');
});

test('a page with many covered pictures has one bar', async ({ driver, server }) => {
  const pictures = [2, 4, 8, 15, 20, 21, 27, 32].map(
    (seed) => `<img width="200" height="200" src="/ellipses/${seed}.png?w=200&h=200">`,
  );
  const url = server.page('/many', `<!doctype html>${pictures.join('')}${PICTURE}`);
  const page = await openOn(driver, url);
  await expect.poll(() => wordsOf(page)).toContain('Trang này có nhiều hình đã được che.');
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với người lớn');
});

test('a picture that cannot be read gets a neutral card, and is tried again', async ({
  driver,
  server,
}) => {
  const url = server.page(
    '/broken',
    '<!doctype html><img id="broken" width="320" height="320" src="/bad/endless.png">',
  );
  const page = await driver.openPage(url);
  await expectLabel(page, '#broken', 'undecided');
  await expect.poll(() => wordsOf(page)).toContain('Hình này chưa kiểm tra được.');
  expect(await wordsOf(page)).toContain('Không phải lỗi của bạn.');
});

test('a picture that did not load is loaded again when the child asks, and judged', async ({
  driver,
  server,
}) => {
  server.page('/late.png', 'no picture yet', 'image/png');
  const url = server.page(
    '/not-loaded',
    '<!doctype html><img id="late" width="320" height="320" src="/late.png">',
  );
  const page = await driver.openPage(url);
  await expectLabel(page, '#late', 'undecided');
  server.page('/late.png', picture('ellipses', 4, 320, 320) ?? '', 'image/png');
  await press(page, 'Thử lại');
  await expectLabel(page, '#late', 'covered');
});
