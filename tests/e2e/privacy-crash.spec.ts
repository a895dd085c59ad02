import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardCall } from '../support/background.ts';
import { expectLabel } from '../support/labels.ts';
import { launch } from '../support/launch.ts';
import { press, wordsOf } from '../support/panel.ts';
import { signal } from '../support/processes.ts';
import { extensionFiles, traces } from '../support/profile.ts';
import { SmallWeb } from '../support/small-web.ts';
import { expect, test } from '../support/test.ts';

/** Parts of addresses and titles, in the case in which they are typed, and as a host's labels stand in a key. */
const SECRETS = ['diary7319', 'Tuesdayparty', 'quietriver', 'bluehouse', 'test.quietriver'];

const img = (id: string, src: string) =>
  `<img id="${id}" width="320" height="320" src="http://bluehouse.test${src}?diary7319&w=320&h=320">`;

test('a crash in the middle of it leaves nothing of the pages, their help or their pictures', async ({
  browserUnderTest,
}) => {
  const web = new SmallWeb();
  await web.start();
  const profile = await mkdtemp(join(tmpdir(), 'o-xanh-privacy-'));
  const driver = await launch(browserUnderTest, { proxy: web.port, profile, forGood: true });
  try {
    const page = (path: string, body: string) =>
      web.page(
        `http://quietriver.test/diary7319/${path}`,
        `<!doctype html><title>Tuesdayparty ${path}</title>${body}`,
      );
    const first = page('first', img('flagged', '/ellipses/4.png') + img('safe', '/hills/1.png'));
    const second = page('second', img('flagged', '/ellipses/8.png') + img('safe', '/sea/1.png'));
    for (const ours of ['popup.html', 'practice.html']) await driver.extensionPage(ours);
    const tab = await driver.openPage(first);
    await expectLabel(tab, '#flagged', 'covered');
    await expectLabel(tab, '#safe', 'safe');
    await press(tab, 'Giúp mình');
    await expect.poll(() => wordsOf(tab)).toContain('Kể với người lớn');
    await press(tab, 'Báo cáo ở đây');
    await press(tab, 'Tiếp theo');
    await guardCall(driver, first, 'guard:cover-page');
    await expectLabel(tab, '#safe', 'covered');
    await tab.goto(second); // what was counted is told as the page goes
    await expectLabel(tab, '#flagged', 'covered');
    await expectLabel(tab, '#safe', 'safe');
    await new Promise((resolve) => setTimeout(resolve, 2000)); // scores are gathered before writing
    await tab.goto(first);
    expect(signal(driver, 'all', 'SIGKILL')).toBeGreaterThan(1);
    expect(await extensionFiles(profile)).toBeGreaterThan(0);
    expect(await traces(profile, SECRETS)).toEqual([]);
  } finally {
    await driver.close().catch(() => undefined);
    await web.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
