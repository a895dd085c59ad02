import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { picture } from '../tests/support/drawings.ts';
import type { BrowserName, Driver, Page } from '../tests/support/driver.ts';
import { setSettings } from '../tests/support/extension.ts';
import { launch } from '../tests/support/launch.ts';
import { startServer } from '../tests/support/server.ts';
import { demoPage } from './demo/page.ts';
import { DEMO_SIZE, type Language, MUST_COVER, posts } from './demo/posts.ts';
import { type Label, type Shown, shown, table } from './demo/table.ts';
import { buildFor, ROOT } from './tools.ts';

/**
 * Shows the extension at work on a page of drawn pictures: `npm start -- --browser firefox`.
 * With a display in a window that stays open; without one, or with `--headless`, as screenshots
 * and a table.
 */
const GIVE_UP_MS = 180_000;
const WAITING = /none|veiled|judging/;

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
});
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;
const { browser: name } = values;
if (!isBrowser(name)) throw new Error(`--browser ${name}: there are chromium and firefox`);

console.log(`Building for ${name} …`);
const built = await buildFor(name === 'firefox' ? 'firefox' : 'chrome');
if (!built.ok) throw new Error(built.output);

const server = await startServer();
for (const language of ['vi', 'en'] as const)
  server.page(`/${language}`, demoPage(language, server.other));
// Drawn before anything is timed: drawing would keep this process from answering.
for (const { drawing } of posts('vi')) picture(drawing.kind, drawing.seed, ...DEMO_SIZE);
const start = performance.now();
const driver = await launch(name, { headless });
console.log(`${name} is open after ${since(start)}.`);
if (headless) await report(driver);
else {
  await driver.openPage(`${server.own}/vi`);
  console.log(`The demo is at ${server.own}/vi (and /en). Close the browser to end.`);
  await driver.closed;
}
await driver.close();
await server.close();

async function report(browser: Driver): Promise<void> {
  const opened = performance.now();
  const page = await browser.openPage(`${server.own}/vi`);
  const pictures = await settled(page, opened);
  console.log(`${pictures.length} pictures judged ${since(opened)} after their page was opened.`);
  const own = await browser.extensionPage('popup.html');
  console.log(`\n${await table(pictures, own)}\n`);
  for (const language of ['vi', 'en'] as const) {
    await setSettings(own, { language });
    console.log(await screenshot(browser, language));
  }
  const covered = pictures.filter(({ label }) => label === 'covered').length;
  console.log(`covered ${covered} of ${pictures.length}`);
  const safe = pictures.filter(({ label }) => label === 'safe').length;
  if (covered !== MUST_COVER || covered + safe !== pictures.length) {
    console.log(`that should be ${MUST_COVER}, and all others safe`);
    process.exitCode = 1;
  }
}

async function screenshot(browser: Driver, language: Language): Promise<string> {
  const page = await browser.openPage(`${server.own}/${language}`);
  await settled(page);
  const words = language === 'vi' ? 'Giúp mình' : 'Help me';
  await until(async () => {
    const cards = await page.inClosedRoots('html > div', (root) => root.textContent ?? '');
    return cards.join().includes(words);
  }, `the card with "${words}"`);
  const file = join(ROOT, `demo-${language}.png`);
  await page.screenshot(file);
  await page.close();
  return file;
}

/** Waits until every picture is shown or covered, and notes when each was. */
async function settled(page: Page, opened = performance.now()): Promise<Shown[]> {
  const times = new Map<string, number>();
  let pictures: readonly Label[] = [];
  await until(async () => {
    pictures = await shown(page);
    for (const { url, label } of pictures)
      if (!WAITING.test(label) && !times.has(url)) times.set(url, performance.now() - opened);
    return pictures.length > 0 && times.size === pictures.length;
  }, 'every picture to be judged');
  return pictures.map((picture) => ({ ...picture, ms: times.get(picture.url) ?? Number.NaN }));
}

/** Asks again and again; gives up loudly, so that nothing that runs this can hang. */
async function until(done: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + GIVE_UP_MS;
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`waited ${GIVE_UP_MS / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isBrowser(word: string): word is BrowserName {
  return word === 'chromium' || word === 'firefox';
}

function since(moment: number): string {
  return `${((performance.now() - moment) / 1000).toFixed(1)} s`;
}
