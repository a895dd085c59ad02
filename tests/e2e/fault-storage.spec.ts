import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SetReply } from '../../bridge/protocol.ts';
import { Crashes } from '../support/crash.ts';
import { sendFrom } from '../support/extension.ts';
import { damage, KEPT, keepSomething, readKept } from '../support/kept.ts';
import { expectLabel } from '../support/labels.ts';
import { launch } from '../support/launch.ts';
import { smallDisk } from '../support/small-disk.ts';
import { expect, test } from '../support/test.ts';

const img = (id: string, src: string) => `<img id="${id}" width="300" height="225" src="${src}">`;

test('damaged files of either store lose nothing that a family would miss', async ({
  browserUnderTest,
  server,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'o-xanh-damage-'));
  const pair =
    img('flagged', `${server.other}/ellipses/4.png?damaged-store`) +
    img('harmless', `${server.other}/hills/1.png?damaged-store`);
  const url = server.page('/damaged-store', `<!doctype html>${pair}`);
  const before = await launch(browserUnderTest, { profile });
  await keepSomething(before);
  await before.close();
  for (const store of ['database', 'storage'] as const) {
    expect(damage(browserUnderTest, profile, store, 'garbage')).toBeGreaterThan(0);
    const driver = await launch(browserUnderTest, { profile });
    const page = await driver.openPage(url);
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
    expect(await readKept(driver), store).toEqual(KEPT);
    await driver.close();
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a full disk: pictures are judged, a change says so, and nothing is lost', async ({
  browserUnderTest,
  server,
}) => {
  const disk = await smallDisk(400);
  test.skip(typeof disk === 'string', String(disk));
  if (typeof disk === 'string') return;
  const driver = await launch(browserUnderTest, { profile: join(disk.folder, 'profile') });
  try {
    await keepSomething(driver);
    disk.fill();
    const body =
      img('flagged', `${server.other}/ellipses/8.png?full`) +
      img('harmless', `${server.other}/hills/2.png?full`);
    const page = await driver.openPage(server.page('/full', `<!doctype html>${body}`));
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
    const own = await driver.extensionPage('popup.html');
    const change = { language: 'vi' } as const;
    const set = async () => (await sendFrom(own, 'background', 'settings:set', change)) as SetReply;
    const reply = await set();
    // The browser may have room left in a file of its own; either way it is as it says.
    const said = reply.done ? 'vi' : 'en';
    if (!reply.done) expect(reply.why).toBe('storage');
    expect((await readKept(driver)).settings).toBe(`strict opaque ${said}`);
    disk.free();
    await expect.poll(async () => (await set()).done).toBe(true);
    expect(await readKept(driver)).toEqual({ ...KEPT, settings: 'strict opaque vi' });
  } finally {
    await driver.close();
    await disk.remove();
  }
});

test('a browser that crashes while it writes keeps what it said it had written', async ({
  browserUnderTest,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'o-xanh-crash-'));
  const crashes = new Crashes(browserUnderTest, profile);
  // Its first session ends as usual: browsers write down what is installed at all only later.
  const first = await crashes.start();
  await keepSomething(first);
  await first.close();
  await crashes.crash(300);
  expect(await crashes.lost()).toEqual([]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
