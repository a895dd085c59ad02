import type { DayCounts, SettingsState } from '../../bridge/protocol.ts';
import { BENIGN, FLAGGED } from '../pages/guard/marked.ts';
import type { Page } from '../support/driver.ts';
import { clearStorage, sendFrom, sendFromTab, setSettings } from '../support/extension.ts';
import { expectLabel } from '../support/labels.ts';
import type { Server } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

const IMAGE = 'width="240" height="180"';
const HOUR = 3_600_000;

/** `#flagged` and `#benign`, and a frame of the other site with a flagged `#inner`. */
function serve(server: Server): string {
  server.page('/flagged.png', FLAGGED, 'image/png');
  server.page('/benign.png', BENIGN, 'image/png');
  server.page('/inner', `<!doctype html><img id="inner" ${IMAGE} src="/flagged.png">`);
  const frame = (origin: string) =>
    `<iframe width="300" height="220" src="${origin}/inner"></iframe>`;
  const pictures = `<img id="flagged" ${IMAGE} src="/flagged.png"><img id="benign" ${IMAGE} src="/benign.png">`;
  server.page('/under-the-other', `<!doctype html>${pictures}${frame(server.own)}`);
  return server.page('/settings', `<!doctype html>${pictures}${frame(server.other)}`);
}

let own: Page;
const ask = (name: string, body: unknown = null) => sendFrom(own, 'background', name, body);
const state = async () => (await ask('settings:get')) as SettingsState;

test.beforeEach(async ({ driver }) => {
  own = await driver.extensionPage('popup.html');
  await clearStorage(own);
});
test.afterEach(async () => {
  await clearStorage(own);
});

test('a PIN locks what loosens, and nothing that a page or a content script sends gets past it', async ({
  driver,
  server,
}) => {
  expect(await ask('pin:set', { pin: '1234', old: null })).toMatchObject({ why: 'weak' });
  expect(await ask('pin:set', { pin: '8305', old: null })).toMatchObject({ done: true });
  await ask('pin:lock');
  expect(await ask('settings:set', { sensitivity: 'relaxed' })).toMatchObject({ why: 'pin' });
  expect(await ask('settings:set', { sensitivity: 'strict' })).toMatchObject({ done: true });

  const url = serve(server);
  const page = await driver.openPage(url);
  await expectLabel(page, '#flagged', 'covered');
  for (const [name, body] of [
    ['settings:get', null],
    ['settings:set', { language: 'en' }],
    ['pin:open', { pin: '8305' }],
    ['pin:remove', { pin: '8305' }],
    ['data:erase', null],
    ['data:import', { text: '{}' }],
    ['counts:get', null],
    ['show:decide', { ask: 1, pin: '8305' }],
  ] as const)
    expect([name, await sendFromTab(own, url, name, body)]).toEqual([name, 'nobody']);
  await page.evaluate(async () => {
    const message = { to: 'background', name: 'pin:remove', body: { pin: '8305' } };
    postMessage(message, '*');
    const { chrome: api } = globalThis as { chrome?: { runtime?: typeof chrome.runtime } };
    await api?.runtime?.sendMessage?.(message)?.catch?.(() => null);
  });
  expect(await state()).toMatchObject({
    lock: 'locked',
    settings: { sensitivity: 'strict', language: 'vi' },
  });

  for (const waitMs of [0, 0, 30_000])
    expect(await ask('pin:open', { pin: '9999' })).toEqual({ done: false, why: 'wrong', waitMs });
  await driver.killBackground();
  expect(await ask('pin:open', { pin: '8305' })).toMatchObject({ done: false, why: 'wait' });
});

test('the right PIN opens, and the browser forgets that with its session', async () => {
  await ask('pin:set', { pin: '8305', old: null });
  await ask('pin:lock');
  expect(await ask('pin:open', { pin: '8305' })).toMatchObject({ done: true });
  expect(await ask('settings:set', { sensitivity: 'relaxed' })).toMatchObject({ done: true });
  expect((await state()).lock).toBe('open');
  expect(await ask('pin:remove', { pin: '8305' })).toMatchObject({ state: { lock: 'none' } });
});

test('a pause on a host shows its pages with all their frames, no other page, and ends', async ({
  driver,
  server,
}) => {
  const url = serve(server);
  const page = await driver.openPage(url);
  const other = await driver.openPage(`${server.other}/under-the-other`);
  for (const one of [page, other]) await expectLabel(one, '#flagged', 'covered');
  const rule = { host: 'localhost', sensitivity: null, reason: 'lesson' };
  await setSettings(own, { sites: [{ ...rule, pausedUntil: Date.now() + HOUR }] });
  await expectLabel(page, '#flagged', 'safe');
  await expectLabel(page.frames()[0] ?? page, '#inner', 'safe');
  await page.reload();
  await expectLabel(page, '#flagged', 'safe');
  await expectLabel(other, '#flagged', 'covered');
  await expectLabel(other.frames()[0] ?? other, '#inner', 'covered');
  await expect.poll(toolbarSays).toContain('Ô Xanh: đang nghỉ ở trang này');
  expect(await toolbarSays()).toContain('Ô Xanh');

  await setSettings(own, { sites: [{ ...rule, pausedUntil: Date.now() + 1000 }] });
  await expectLabel(page, '#flagged', 'covered');
  await expectLabel(page.frames()[0] ?? page, '#inner', 'covered');
  await expectLabel(page, '#benign', 'safe');
  await expect.poll(toolbarSays).not.toContain('Ô Xanh: đang nghỉ ở trang này');
});

/** The words over the umbrella in the toolbar, for each tab. */
function toolbarSays(): Promise<string[]> {
  return own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const of = ({ id }: chrome.tabs.Tab) =>
      chrome.action.getTitle(id === undefined ? {} : { tabId: id });
    return Promise.all(tabs.map(of));
  });
}

test('pictures that cannot be judged, and videos, go by settings of their own', async ({
  driver,
  server,
}) => {
  server.page('/benign.png', BENIGN, 'image/png');
  const html = `<img id="bad" ${IMAGE} src="/bad/page.png"><video id="film" ${IMAGE} poster="/benign.png">`;
  const page = await driver.openPage(server.page('/kinds-apart', `<!doctype html>${html}`));
  await expectLabel(page, '#bad', 'undecided');
  await expectLabel(page, '#film', 'safe');
  await setSettings(own, { undecided: 'shown', video: 'covered' });
  await expectLabel(page, '#bad', 'safe');
  await expectLabel(page, '#film', 'covered');
  await setSettings(own, { undecided: 'auto', video: 'same' });
  await expectLabel(page, '#bad', 'undecided');
  await expectLabel(page, '#film', 'safe');
});

test('counts grow by distinct pictures; off writes nothing', async ({ driver, server }) => {
  const counted = async () => {
    const days = (await ask('counts:get')) as readonly DayCounts[];
    return days.reduce(
      ({ judged, covered }, day) => ({
        judged: judged + day.judged,
        covered: covered + day.covered,
      }),
      { judged: 0, covered: 0 },
    );
  };
  await ask('counts:erase');
  const url = serve(server);
  // Not with that page: what it had counted before the first visit would be counted with it.
  const page = await driver.openPage(server.page('/empty', '<!doctype html>'));
  const visit = async () => {
    await page.goto(url);
    await expectLabel(page, '#benign', 'safe');
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page.frames()[0] ?? page, '#inner', 'covered');
    await page.goto('about:blank'); // what was counted is told when the page goes
  };
  await visit();
  await expect.poll(counted).toEqual({ judged: 3, covered: 2 });
  await setSettings(own, { counts: false });
  await visit();
  await setSettings(own, { counts: true });
  await visit();
  await expect.poll(counted).toEqual({ judged: 6, covered: 4 });
});

test('a damaged file changes nothing; a sound one does', async () => {
  await setSettings(own, { sensitivity: 'strict', cover: 'opaque' });
  const text = (await ask('data:export')) as string;
  const before = await state();
  for (const damaged of [text.slice(1), text.replace('strict', 'none'), text.replace('cover', 'x')])
    expect(await ask('data:import', { text: damaged })).toMatchObject({ why: 'damaged' });
  expect(await state()).toEqual(before);
  expect(await ask('data:erase')).toEqual({ done: true });
  expect((await state()).settings.cover).toBe('blur');
  expect(await ask('data:import', { text })).toMatchObject({ done: true });
  expect(await state()).toEqual(before);
});
