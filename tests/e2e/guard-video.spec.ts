import { FILM, webgl } from '../pages/guard/live/film.ts';
import { BENIGN, FLAGGED } from '../pages/guard/marked.ts';
import { expectOnlyBenignSeen } from '../pages/guard/pair.ts';
import { expectLabel } from '../support/labels.ts';
import { framesWith, record } from '../support/recording.ts';
import type { Server } from '../support/server.ts';
import { pixelsOf } from '../support/shot.ts';
import { expect, test } from '../support/test.ts';

/** Seconds into the film at which its flagged part begins, and by when it must be covered. */
const TURNS_AT = 2;
const COVERED_BY = TURNS_AT + 2.5; // a second on a machine with time to spare
type Told = [seconds: number, label: string, muted: boolean];

function serve(server: Server, html: string): string {
  server.page('/flagged.png', FLAGGED, 'image/png');
  server.page('/benign.png', BENIGN, 'image/png');
  return server.page('/live', html);
}

test('a film is shown until its flagged part, then covered and silent', async ({
  driver,
  server,
}) => {
  const page = await driver.openPage(serve(server, FILM));
  await expect.poll(() => page.evaluate(() => document.title)).toBe('filmed');
  await expectLabel(page, '#T', 'safe');
  await page.click(160, 120);
  await expectOnlyBenignSeen(page);
  await expectLabel(page, '#T', 'covered');
  const told = await page.evaluate(() => (window as unknown as { told: Told[] }).told);
  const [seconds] = told.findLast(([, label]) => label === 'covered') ?? [Number.NaN];
  expect(seconds, JSON.stringify(told)).toBeLessThan(COVERED_BY);
  expect(seconds, JSON.stringify(told)).toBeGreaterThan(TURNS_AT - 0.5);
  const muted = () => page.evaluate(() => document.querySelector('video')?.muted);
  await expect.poll(muted).toBe(true);
  expect(pixelsOf('magenta', await page.screenshot())).toBe(0);
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video) video.muted = false; // the page insists
  });
  await expect.poll(muted).toBe(true);
});

test('posters', async ({ driver, server }) => {
  const poster = (name: string) =>
    `<video id="${name}" width="240" height="180" poster="${server.other}/${name}.png"></video>`;
  const url = serve(server, `<!doctype html>${poster('flagged')}${poster('benign')}`);
  const page = await driver.openPage(url);
  await expectLabel(page, '#flagged', 'covered');
  await expectLabel(page, '#benign', 'safe');
  await expectOnlyBenignSeen(page);
});

for (const again of [false, true]) {
  test(`a WebGL canvas drawn ${again ? 'each frame' : 'once'}`, async ({ driver, server }) => {
    const page = await driver.openPage();
    const recording = await record(page);
    await page.goto(serve(server, webgl(again)));
    await expect.poll(() => page.evaluate(() => document.title)).not.toBe('');
    const made = await page.evaluate(() => document.title);
    if (made === 'webgl') await expectLabel(page, '#T', 'covered');
    const frames = await recording.stop();
    test.skip(made !== 'webgl', 'this browser makes no WebGL here');
    expect(framesWith('magenta', frames)).toEqual([]);
  });
}
