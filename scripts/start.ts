import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName, Driver, Page } from '../tests/support/driver.ts';
import { setSettings } from '../tests/support/extension.ts';
import { launch } from '../tests/support/launch.ts';
import { startServer } from '../tests/support/server.ts';
import { demoPage } from './demo/page.ts';
import { type Language, MUST_COVER } from './demo/posts.ts';
import { type Shown, shown, table } from './demo/table.ts';
import { buildFor, ROOT } from './tools.ts';

/**
 * Shows the extension at work on a page of drawn pictures: `npm start -- --browser firefox`.
 * With a display in a window that stays open; without one, or with `--headless`, as screenshots
 * and a table.
 */
const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
});
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';

console.log(`Building for ${name} …`);
const built = await buildFor(name === 'firefox' ? 'firefox' : 'chrome');
if (!built.ok) throw new Error(built.output);

const server = await startServer();
for (const language of ['vi', 'en'] as const)
  server.page(`/${language}`, demoPage(language, server.other));
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
  const pictures = await settled(page);
  console.log(`${pictures.length} pictures judged ${since(opened)} after their page was opened.`);
  const own = await browser.extensionPage('popup.html');
  console.log(`\n${await table(pictures, own)}\n`);
  for (const language of ['vi', 'en'] as const) {
    await setSettings(own, { language });
    console.log(await screenshot(browser, language));
  }
  const covered = pictures.filter(({ label }) => label === 'covered').length;
  console.log(`covered ${covered} of ${pictures.length}`);
  if (covered !== MUST_COVER) {
    console.log(`that should be ${MUST_COVER}`);
    process.exitCode = 1;
  }
}

async function screenshot(browser: Driver, language: Language): Promise<string> {
  const page = await browser.openPage(`${server.own}/${language}`);
  await settled(page);
  const words = language === 'vi' ? 'Giúp mình' : 'Help me';
  while (
    !(await page.inClosedRoots('html > div', (root) => root.textContent ?? ''))
      .join()
      .includes(words)
  ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const file = join(ROOT, `demo-${language}.png`);
  await page.screenshot(file);
  await page.close();
  return file;
}

/** Waits until every picture is shown or covered. */
async function settled(page: Page): Promise<Shown[]> {
  for (;;) {
    const pictures = await shown(page);
    const waiting = pictures.filter(({ label }) => /none|veiled|judging/.test(label)).length;
    if (pictures.length > 0 && waiting === 0) return pictures;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function since(moment: number): string {
  return `${((performance.now() - moment) / 1000).toFixed(1)} s`;
}
