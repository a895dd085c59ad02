import { type CachedPictures, serveCachedPictures } from '../support/cached-pictures.ts';
import type { Driver, Page } from '../support/driver.ts';
import { expectLabel } from '../support/labels.ts';
import { launch } from '../support/launch.ts';
import { expect, test } from '../support/test.ts';

/**
 * Chromium: how a picture of another origin without CORS is read (docs/architecture.md, "Where the
 * pixels come from"). Each row: what the server is asked for in all, the page's own request first.
 */
const ROWS: readonly [name: string, path: string, asked: readonly string[]][] = [
  ['cacheable', 'other:/plain/1.png', ['image+referer']],
  ['with a fragment of its own', 'other:/plain/2.png#own', ['image+referer']],
  ['with a query', 'other:/plain/3.png?a=1&b=%20x', ['image+referer']],
  ['redirected', 'other:/moved/4.png', ['image+referer', 'image+referer']],
  ['Vary: Cookie', 'other:/cookies/5.png', ['image+referer']],
  ['Vary: Origin', 'other:/origin/6.png', ['image+referer']],
  ['not to be stored', 'other:/fresh/7.png', ['image+referer', 'ours+referer']],
  ['hot-link protected', 'other:/referer/8.png', ['image+referer', 'ours+referer']],
  ['behind a cookie', 'sibling:/cookie/9.png', ['image+cookie+referer', 'ours+cookie+referer']],
];

for (const secure of [false, true]) {
  test.describe(secure ? 'over HTTPS' : 'over HTTP', () => {
    test.skip(({ browserUnderTest }) => browserUnderTest !== 'chromium', 'Firefox draws them all');
    let pictures: CachedPictures;
    let driver: Driver;
    let page: Page;
    test.beforeAll(async () => {
      pictures = await serveCachedPictures(secure);
      driver = await launch('chromium', { args: pictures.args });
      page = await driver.openPage(`${pictures.own}/page`); // sets the cookie that a picture may need
    });
    test.afterAll(async () => {
      await driver?.close();
      pictures?.close();
    });

    for (const [name, path, asked] of ROWS) {
      test(`a picture ${name} is judged with ${asked.length} requests`, async () => {
        const src = path.replace(/^sibling:/, pictures.sibling).replace(/^other:/, pictures.other);
        pictures.asked.length = 0;
        await page.goto(`${pictures.own}/page?src=${encodeURIComponent(src)}`);
        await expectLabel(page, 'img', 'covered');
        expect(pictures.asked).toEqual(asked);
      });
    }

    test('a picture redirected to another origin is downloaded once, by the judge', async () => {
      pictures.asked.length = 0;
      const src = encodeURIComponent(`${pictures.other}/away/10.png`);
      await page.goto(`${pictures.own}/page?src=${src}`);
      await expectLabel(page, 'img', 'covered');
      expect(pictures.asked.filter((line) => line.startsWith('image'))).toHaveLength(2);
      expect(pictures.asked.filter((line) => line.startsWith('ours'))).toHaveLength(2);
    });

    test('the page itself gains nothing', async () => {
      const src = `${pictures.other}/plain/1.png`;
      await page.goto(`${pictures.own}/page?src=${encodeURIComponent(src)}`);
      await expectLabel(page, 'img', 'covered');
      const answers = await page.evaluate(async (url) => {
        const seen = performance.getEntriesByType('resource').map(({ name }) => name);
        const read = (address: string, credentials: RequestCredentials) =>
          fetch(address, { credentials, cache: 'force-cache' }).then(
            () => 'read',
            () => 'refused',
          );
        return {
          fragments: seen.filter((name) => name.includes('#o-xanh')).length,
          plain: await read(url, 'omit'),
          credentials: await read(url, 'include'),
          guessed: await read(`${url}#o-xanh-${'0'.repeat(32)}`, 'include'),
        };
      }, src);
      expect(answers).toEqual({
        fragments: 0,
        plain: 'refused',
        credentials: 'refused',
        guessed: 'refused',
      });
    });
  });
}
