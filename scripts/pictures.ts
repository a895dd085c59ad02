import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Page } from '../tests/support/driver.ts';
import { setSettings } from '../tests/support/extension.ts';
import { launch } from '../tests/support/launch.ts';
import { startServer } from '../tests/support/server.ts';
import { settled } from './demo/headless.ts';
import { demoPage } from './demo/page.ts';
import type { Language } from './demo/posts.ts';
import { movingPicture } from './pictures/apng.ts';
import { film } from './pictures/film.ts';
import { scenes } from './pictures/scenes.ts';
import { SCREENS, SCREENSHOT, TILES } from './pictures/sizes.ts';
import { storeIcon, tile } from './pictures/tile.ts';
import { buildFor, OUT, ROOT } from './tools.ts';

/**
 * Every picture of the README and of the shops' listings, from the real extension in Chromium:
 * `npm run pictures`. The README's go into docs/images, the shops' into listing/ of the output folder.
 */
const DOCS = join(ROOT, 'docs/images');
const LISTING = join(OUT, 'listing');

/** How often it plays before it rests on the last still: whoever reads on is not disturbed for ever. */
const PLAYS = 3;

const built = await buildFor('chrome');
if (!built.ok) throw new Error(built.output);
await Promise.all([DOCS, LISTING].map((folder) => mkdir(folder, { recursive: true })));
const server = await startServer();
for (const language of ['vi', 'en'] as const) {
  server.page(`/${language}`, demoPage(language, server.other));
  server.page(`/feed-${language}`, demoPage(language, server.other, false));
  server.action(`/language/${language}`, async () => {}); // the tour's page says it; here it is set
}
const driver = await launch('chromium');
const own = await driver.extensionPage('popup.html');
const blank = await driver.extensionPage('popup.html');
for (const language of ['vi', 'en'] as const) {
  await setSettings(own, { language });
  await forReadme(language);
  await forShops(language);
}
await write(join(LISTING, 'store-icon.png'), await storeIcon());
await driver.close();
await server.close();

async function forReadme(language: Language): Promise<void> {
  const stills = await film(driver, server.own, language);
  await write(join(DOCS, `tour-${language}.png`), movingPicture(stills, PLAYS));
  // For who wants no motion.
  const [first] = stills;
  if (first) await write(join(DOCS, `demo-${language}.png`), first.png);
}

async function forShops(language: Language): Promise<void> {
  await withFeed(driver, language, async (feed) => {
    for await (const { name, png } of scenes(driver, feed, language, SCREENSHOT)) {
      const number = SCREENS.indexOf(name) + 1;
      if (number > 0) await write(join(LISTING, `${language}-${number}-${name}.png`), png);
    }
  });
  for (const [name, [width, height]] of Object.entries(TILES))
    await write(
      join(LISTING, `${language}-${name}.png`),
      await tile(blank, language, { width, height }),
    );
}

async function withFeed(browser: Driver, language: Language, use: (feed: Page) => Promise<void>) {
  const feed = await browser.openPage(`${server.own}/feed-${language}`);
  await settled(feed);
  await use(feed);
  await feed.close();
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(file, bytes);
  console.log(`${file}  ${bytes.byteLength} bytes`);
}
