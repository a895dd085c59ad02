import { BENIGN, FLAGGED } from '../pages/guard/marked.ts';
import { expectOnlyBenignSeen, expectPair, pair } from '../pages/guard/pair.ts';
import { frames } from '../pages/guard/places/frames.ts';
import { LATE_OBJECTS } from '../pages/guard/places/objects.ts';
import { ChromiumPage } from '../support/chromium.ts';
import { expectLabel } from '../support/labels.ts';
import { launch } from '../support/launch.ts';
import { framesWith, record } from '../support/recording.ts';
import { pixelsOf } from '../support/shot.ts';
import { expect, test } from '../support/test.ts';

for (const [name, html] of Object.entries(frames)) {
  test(`covered and shown in a ${name}`, async ({ driver, server }) => {
    const inside = pair(server);
    server.page('/framed-pair', `<!doctype html>${inside}`);
    const body = html.replaceAll('PAIR', inside).replaceAll('OTHER', server.other);
    const page = await driver.openPage(server.page('/frames', `<!doctype html>${body}`));
    await expectPair(page, () => page.frames()[0]);
  });
}

const STRICT = {
  'a strict CSP': "default-src 'none'; img-src * data:",
  'a CSP that sandboxes': 'sandbox; img-src * data:',
  'Trusted Types': "require-trusted-types-for 'script'; trusted-types 'none'",
};
for (const [name, policy] of Object.entries(STRICT)) {
  test(`covered and shown under ${name}`, async ({ driver, server }) => {
    const html = `<!doctype html><link rel="icon" href="data:,">${pair(server)}`;
    const url = server.page('/strict', html, 'text/html', { 'content-security-policy': policy });
    const page = await driver.openPage(url);
    await expectPair(page, () => page);
    // Known: Chromium tells of our announcer, which such a page's sandbox refuses.
    const said = page.console().filter((words) => !words.startsWith('Blocked script execution'));
    expect(said).toEqual([]);
  });
}

test('objects that come late show their harmless pictures', async ({ driver, server }) => {
  server.page('/benign.png', BENIGN, 'image/png', { 'cache-control': 'max-age=3600' });
  const page = await driver.openPage(server.page('/objects', LATE_OBJECTS));
  for (const id of ['#shown', '#object', '#embed']) await expectLabel(page, id, 'safe');
  const each = 1000; // pixels of the mark
  await expect
    .poll(async () => pixelsOf('green', await page.screenshot()))
    .toBeGreaterThan(3 * each);
});

test('a picture opened as its own document', async ({ driver, server }) => {
  server.page('/own/flagged.png', FLAGGED, 'image/png');
  server.page('/own/benign.png', BENIGN, 'image/png');
  const page = await driver.openPage();
  const recording = await record(page);
  await page.goto(`${server.own}/own/flagged.png`);
  await expectLabel(page, 'img', 'covered');
  const frames = await recording.stop();
  expect(framesWith('magenta', frames)).toEqual([]);
  await page.goto(`${server.own}/own/benign.png`);
  await expectLabel(page, 'img', 'safe');
  await expectOnlyBenignSeen(page);
});

test('client-side navigation', async ({ driver, server }) => {
  const inside = pair(server);
  const page = await driver.openPage(server.page('/app', '<!doctype html><main>Start</main>'));
  await page.evaluate((html) => {
    const main = document.querySelector('main');
    history.pushState({}, '', '/app/2');
    main?.replaceChildren(document.createRange().createContextualFragment(html));
  }, inside);
  await expectPair(page, () => page);
  await page.evaluate((html) => {
    history.pushState({}, '', '/app/3');
    document.body.replaceWith(document.createElement('body'));
    document.body.append(document.createRange().createContextualFragment(html));
  }, inside);
  await expectPair(page, () => page);
});

test('back from the back/forward cache', async ({ browserUnderTest, server }) => {
  // Playwright switches this cache off.
  const driver = await launch(browserUnderTest, { keep: ['--disable-back-forward-cache'] });
  try {
    const script = '<script>addEventListener("pageshow",(e)=>{window.kept=e.persisted})</script>';
    const html = `<!doctype html>${script}${pair(server)}`;
    const cached = { 'cache-control': 'max-age=60' };
    const page = await driver.openPage(server.page('/first', html, 'text/html', cached));
    await expectPair(page, () => page);
    await page.goto(server.page('/second', '<!doctype html><p>Second', 'text/html', cached));
    await expect.poll(() => page.evaluate(() => document.body?.textContent)).toContain('Second');
    const recording = await record(page);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/first');
    await expectPair(page, () => page);
    const frames = await recording.stop();
    expect(framesWith('magenta', frames)).toEqual([]);
    expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true);
  } finally {
    await driver.close();
  }
});

test('printed', async ({ driver, server }) => {
  const page = await driver.openPage(server.page('/print', `<!doctype html>${pair(server)}`));
  await expectPair(page, () => page);
  test.skip(!(page instanceof ChromiumPage), 'Firefox’s driver has no media emulation');
  if (page instanceof ChromiumPage) await page.tab.emulateMedia({ media: 'print' });
  await expectPair(page, () => page);
});

test('a picture that the colour scheme chooses', async ({ driver, server }) => {
  pair(server);
  const html = `<!doctype html><script>new Image().src='/flagged.png'</script>
    <picture><source media="(prefers-color-scheme: dark)" srcset="/flagged.png"><img id="T" width="240" height="180" src="/benign.png"></picture>`;
  const page = await driver.openPage(server.page('/dark', html));
  await expectLabel(page, '#T', 'safe');
  test.skip(!(page instanceof ChromiumPage), 'Firefox’s driver has no media emulation');
  const recording = await record(page);
  if (page instanceof ChromiumPage) await page.tab.emulateMedia({ colorScheme: 'dark' });
  await expectLabel(page, '#T', 'covered');
  expect(framesWith('magenta', await recording.stop())).toEqual([]);
});
