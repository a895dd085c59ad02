import { parseArgs } from 'node:util';
import { picture } from '../tests/support/drawings.ts';
import type { BrowserName } from '../tests/support/driver.ts';
import { launch } from '../tests/support/launch.ts';
import { startServer } from '../tests/support/server.ts';
import { showHeadless } from './demo/headless.ts';
import { demoPage } from './demo/page.ts';
import { DEMO_SIZE, posts } from './demo/posts.ts';
import { serveTour } from './demo/visit.ts';
import { buildFor } from './tools.ts';

/**
 * Shows the extension at work on a page of drawn pictures, with a short tour beside it:
 * `npm start -- --browser firefox`. With a display in a window that stays open; without one, or with
 * `--headless`, as screenshots and a table.
 */
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
console.log(`${name} is open after ${((performance.now() - start) / 1000).toFixed(1)} s.`);
serveTour(server, driver);
if (headless) {
  if (!(await showHeadless(driver, server.own))) process.exitCode = 1;
} else {
  await driver.openPage(`${server.own}/vi`);
  console.log(`The tour is at ${server.own}/vi (and /en). Close the browser to end.`);
  await driver.closed;
}
await driver.close();
await server.close();

function isBrowser(word: string): word is BrowserName {
  return word === 'chromium' || word === 'firefox';
}
