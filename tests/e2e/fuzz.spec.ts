import fc from 'fast-check';
import { RULES } from '../../bridge/checks.ts';
import { flood, floodFromPage, type Made } from '../pages/guard/hostile/flood.ts';
import type { Page } from '../support/driver.ts';
import { sendFrom, setSettings } from '../support/extension.ts';
import { expectLabel } from '../support/labels.ts';
import { type Beside, launchBeside } from '../support/second-extension.ts';
import { test as base, expect } from '../support/test.ts';

const test = base.extend<object, { beside: Beside }>({
  beside: [
    async ({ browserUnderTest }, use) => {
      const beside = await launchBeside(browserUnderTest);
      await use(beside);
      await beside.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Sound messages that only pages of ours may send. */
const FORBIDDEN: readonly Made[] = [
  ['settings:get', null],
  ['settings:set', { sensitivity: 'relaxed', showAnyway: 'calm' }],
  ['pin:set', { pin: '8305', old: null }],
  ['pin:open', { pin: '8305' }],
  ['pin:lock', null],
  ['pin:remove', { pin: '8305' }],
  ['counts:get', null],
  ['counts:erase', null],
  ['data:export', null],
  ['data:import', { text: '{"settings":{"sensitivity":"relaxed"}}' }],
  ['data:erase', null],
  ['messages:dropped', null],
  ['show:decide', { ask: 1, pin: null }],
].map(([name, body]) => ({ to: 'background', name, body }));

/** Bodies that no message of ours has: an array is none of them. */
const anything = fc.oneof(
  fc.array(fc.jsonValue(), { maxLength: 3 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, '', '<img src=x onerror=alert(1)>', 'x'.repeat(9999)),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', ''), fc.jsonValue(), {
    minKeys: 1,
  }),
);
const names = Object.values(RULES).flatMap((rules) => Object.keys(rules));
// An empty record adds nothing to the counts, which a frame may; so no body is one.
const malformed = fc.record({
  to: fc.constantFrom('background', 'background', 'judge', 'guard', 'panel', 'cards', 'nobody'),
  name: fc.oneof(fc.constantFrom(...names), fc.constantFrom('__proto__', 'constructor', '', 7)),
  body: anything,
});

/** Another seed each day would be another test each day. */
const messages = (): readonly Made[] => [
  ...FORBIDDEN,
  ...fc.sample(malformed, { numRuns: 1500, seed: 20261122 }),
];
const toBackground = (all: readonly Made[]) =>
  all.filter((one) => (one as { to: string }).to === 'background').length;

/** What none of it may change. */
async function everything(own: Page): Promise<string> {
  const ask = (name: string) => sendFrom(own, 'background', name, null);
  const kept = await own.evaluate(async () => {
    const world = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const { storage, tabs, windows } = world.browser ?? world.chrome;
    const { length: open } = await tabs.query({});
    const { length: shown } = await windows.getAll();
    return [await storage.local.get(null), await storage.session.get(null), open, shown];
  });
  return JSON.stringify([await ask('settings:get'), await ask('counts:get'), kept]);
}

const dropped = async (own: Page) =>
  Number(await sendFrom(own, 'background', 'messages:dropped', null));

/** `flood` in the world of our own scripts, as if a page had got hold of one. */
const inOurWorld = Object.assign(async (_url: string, _text: string) => [''], {
  // What runs in a page of ours is its text, and that page's policy makes none out of a text itself.
  toString: () => `async (url, text) => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const tab = (await tabs.query({})).find((open) => open.url === url);
    const [done] = await scripting.executeScript({ target: { tabId: tab.id }, func: ${flood}, args: [null, text] });
    return done.result;
  }`,
});

const img = (id: string, src: string) => `<img id="${id}" width="300" height="225" src="${src}">`;

test('thousands of made-up messages, from a page, our own scripts’ world and another extension', async ({
  beside: { driver, other },
  server,
}) => {
  const own = await driver.extensionPage('popup.html');
  await setSettings(own, { counts: false });
  const id = await own.evaluate(() => chrome.runtime.id);
  const url = server.page(
    '/flood',
    `<!doctype html>${img('flagged', `${server.other}/ellipses/4.png?flood`)}`,
  );
  const page = await driver.openPage(url);
  await expectLabel(page, '#flagged', 'covered');
  const before = await everything(own);
  const [all, counted] = [messages(), await dropped(own)];
  const text = JSON.stringify(all);

  expect(await page.evaluate(floodFromPage, id, all), 'a page').toEqual([]);
  expect(await other.evaluate(flood, id, text), 'another extension').toEqual([]);
  expect(await dropped(own), 'none of theirs came in').toBe(counted);

  const allowed = { to: 'background', name: 'guard:hello', body: null };
  expect(
    await own.evaluate(inOurWorld, url, JSON.stringify([allowed])),
    'an honest one',
  ).toHaveLength(1);
  const answers = await own.evaluate(inOurWorld, url, text);
  expect(answers, 'our own world').toEqual([]);
  expect(await dropped(own), 'each is counted').toBe(counted + toBackground(all));
  expect(await everything(own)).toBe(before);
  await expectLabel(page, '#flagged', 'covered');

  await page.evaluate((src: string) => {
    document.querySelector('#flagged')?.setAttribute('src', src);
  }, `${server.other}/hills/1.png?flood`);
  await expectLabel(page, '#flagged', 'safe'); // the judge still works
});
