import type { BrowserName, Driver, Page } from '../support/driver.ts';
import { expectSettled } from '../support/labels.ts';
import { builtExtension, launch } from '../support/launch.ts';
import { everythingStored, extensionFiles, traces } from '../support/profile.ts';
import { type Asked, SmallWeb } from '../support/small-web.ts';
import { expect, test } from '../support/test.ts';

/** Words that must be nowhere in our storage: parts of addresses and titles. */
const SECRETS = ['diary7319', 'sisterpage', 'Tuesdayparty', 'feed.test', 'cdn.test', 'other.test'];

const PICTURES = `
  <img width="300" height="200" src="/hills/1.png?diary7319">
  <img width="300" height="200" src="http://cdn.test/ellipses/4.png?diary7319">
  <img width="300" height="200" src="http://cdn.test/sea/1.png?no-store&diary7319">
  <img width="300" height="200" src="http://cdn.test/hills/2.png?cors&diary7319">
  <img width="300" height="200" srcset="http://cdn.test/hills/3.png?diary7319 1x, /hills/4.png 2x">
  <img width="300" height="200" src="/moving/4.png?diary7319">
  <img width="300" height="200" src="/hills/5.png?redirect=/hills/6.png">
  <div style="width:300px;height:200px;background:url(http://cdn.test/sea/2.png?diary7319)"></div>
  <iframe width="400" height="300" src="http://other.test/sisterpage"></iframe>`;

function fixtureWeb(web: SmallWeb): readonly string[] {
  web.page(
    'http://other.test/sisterpage',
    '<!doctype html><img width="300" height="200" src="/hills/7.png?diary7319">',
  );
  const first = `<!doctype html><title>Tuesdayparty</title>${PICTURES}`;
  return [
    web.page('http://feed.test/diary7319/first', first),
    web.page('http://feed.test/diary7319/second', first.replaceAll('hills', 'sea')),
  ];
}

function start(name: BrowserName, web: SmallWeb, isOn: boolean): Promise<Driver> {
  return launch(name, { extension: isOn ? builtExtension(name) : null, proxy: web.port });
}

/** Two pages, the first once more, and again with every cable cut. Returns what was asked for. */
async function browse(driver: Driver, web: SmallWeb, pages: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  const tab = await driver.openPage();
  for (const url of [...pages, ...pages.slice(0, 1)]) {
    await tab.goto(url);
    await settled(tab, url);
  }
  asked.push(...web.take());
  web.online = false;
  await tab.goto(pages[0] ?? '').catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  web.online = true;
  asked.push(...web.take());
  return asked;
}

/** With the extension: every picture has its verdict; without: every picture has loaded. */
async function settled(tab: Page, url: string): Promise<void> {
  const isLoaded = () =>
    tab.evaluate(
      (wanted) =>
        location.href === wanted &&
        document.readyState === 'complete' &&
        Array.from(document.images).every((image) => image.complete),
      url,
    );
  await expect.poll(isLoaded).toBe(true);
  const isGuarded = await tab.evaluate(() => document.querySelector('[data-o-xanh]') !== null);
  if (isGuarded) await expectSettled(tab);
}

const isPicture = ({ url }: Asked) => /\.png/.test(url);
const namesOf = ({ headers }: Asked) => Object.keys(headers);

test('nothing goes out but GETs of pictures that the page shows, and nothing of a page is kept', async ({
  browserUnderTest,
}) => {
  const web = new SmallWeb();
  await web.start();
  try {
    const pages = fixtureWeb(web);
    const without = await start(browserUnderTest, web, false);
    const plain = await browse(without, web, pages);
    await without.close();

    const driver = await start(browserUnderTest, web, true);
    const asked = await browse(driver, web, pages);
    const own = await driver.extensionPage('popup.html');
    const stored = await own.evaluate(everythingStored);

    const known = new Set(plain.map(({ url }) => url));
    const ofSites = asked.filter(({ host }) => host.endsWith('.test'));
    expect(ofSites.filter(isPicture).length).toBeGreaterThan(8);
    expect(ofSites.filter(({ url }) => !known.has(url))).toEqual([]);
    // What the browser itself asks its maker is the same with and without us.
    expect(hostsOf(asked).filter((host) => !hostsOf(plain).includes(host))).toEqual([]);

    const added = moreThan(
      ofSites.filter(({ online }) => online),
      plain,
    );
    expect(added.filter((one) => !isPicture(one) || one.method !== 'GET')).toEqual([]);
    expect(added.filter(({ bodyBytes }) => bodyBytes > 0)).toEqual([]);
    const usual = new Set(plain.flatMap(namesOf));
    expect(ofSites.flatMap(namesOf).filter((name) => !usual.has(name))).toEqual([]);

    for (const secret of SECRETS) expect(stored).not.toContain(secret);
    expect(stored).toContain('o-xanh/scores');
    await own.close();
    const found = await traces(driver.profile, SECRETS);
    expect(await extensionFiles(driver.profile)).toBeGreaterThan(0);
    expect(found).toEqual([]);
    await driver.close();
  } finally {
    await web.close();
  }
});

test('a private window leaves nothing', async ({ browserUnderTest, server }) => {
  const url = server.page(
    '/private',
    `<!doctype html><title>Tuesdayparty</title>
    <img width="300" src="${server.other}/ellipses/8.png?diary7319">
    <img width="300" src="${server.other}/hills/8.png?no-store&diary7319">`,
  );
  const driver = await launch(browserUnderTest);
  try {
    await driver.allowPrivateWindows();
    let own = await comesBack(driver);
    const plain = server.page('/plain', `<img width="300" src="${server.other}/sea/9.png?plain">`);
    const seen = await driver.openPage(plain);
    await expectSettled(seen);
    await seen.goto('about:blank'); // its counts are told when it goes
    for (const written of ['"frames"', '"judged":1'])
      await expect.poll(() => own.evaluate(everythingStored)).toContain(written);
    const before = await own.evaluate(everythingStored);
    expect(await own.evaluate(seenInPrivateWindow, url)).toEqual(['covered', 'safe']);
    own = await driver.extensionPage('popup.html');
    expect(await own.evaluate(everythingStored)).toBe(before);
    expect(await traces(driver.profile, ['diary7319', 'Tuesdayparty'])).toEqual([]);
  } finally {
    await driver.close();
  }
});

/** The extension restarts when private windows are allowed. */
async function comesBack(driver: Driver): Promise<Page> {
  let own: Page | undefined;
  const isBack = async () => {
    own = await driver.extensionPage('popup.html').catch(() => undefined);
    return own?.evaluate(async () => {
      const { extension } =
        (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return (await extension.isAllowedIncognitoAccess()) as unknown as boolean;
    });
  };
  await expect.poll(isBack).toBe(true);
  if (!own) throw new Error('the extension did not come back');
  return own;
}

/** Runs in one of our pages: the labels of a private window's pictures once all are judged. */
async function seenInPrivateWindow(url: string): Promise<unknown> {
  const { windows, scripting } =
    (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const opened = await windows.create({ incognito: true, url });
  const tabId = opened?.tabs?.[0]?.id ?? -1;
  const func = () => Array.from(document.images, ({ dataset }) => dataset.oXanh ?? 'none');
  for (;;) {
    const [answer] = await scripting
      .executeScript({ target: { tabId }, func })
      .catch(() => [undefined]);
    const labels = answer?.result ?? [];
    const isOver = labels.length === 2 && labels.every((one) => /safe|covered/.test(one));
    if (isOver) {
      await new Promise((resolve) => setTimeout(resolve, 2000)); // scores are gathered before writing
      await windows.remove(opened?.id ?? -1);
      return labels;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const hostsOf = (asked: readonly Asked[]) => [...new Set(asked.map(({ host }) => host))];

/** What was asked for oftener than without the extension. */
function moreThan(asked: readonly Asked[], plain: readonly Asked[]): Asked[] {
  const left = new Map<string, number>();
  for (const { url } of plain) left.set(url, (left.get(url) ?? 0) + 1);
  return asked.filter(({ url }) => {
    const before = left.get(url) ?? 0;
    left.set(url, before - 1);
    return before <= 0;
  });
}
