import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Page } from '../../tests/support/driver.ts';
import { setSettings } from '../../tests/support/extension.ts';
import { until } from '../pictures/drive.ts';
import { type Scene, scenes } from '../pictures/scenes.ts';
import { writeSheet } from '../pictures/sheet.ts';
import { ROOT } from '../tools.ts';
import { type Language, MUST_COVER } from './posts.ts';
import { type Label, type Shown, shown, table } from './table.ts';

const WAITING = /none|veiled|judging/;

/**
 * The tour where nobody can look on: what the model said of every picture, the feed in both
 * languages, and a contact sheet of all screens. False: not exactly the flagged drawings were covered.
 * @param site address of the demo; `/vi` and `/en` are its pages
 */
export async function showHeadless(driver: Driver, site: string): Promise<boolean> {
  const opened = performance.now();
  const first = await driver.openPage(`${site}/vi`);
  const pictures = await settled(first, opened);
  const seconds = ((performance.now() - opened) / 1000).toFixed(1);
  console.log(`${pictures.length} pictures judged ${seconds} s after their page was opened.`);
  const own = await driver.extensionPage('popup.html');
  console.log(`\n${await table(pictures, own)}\n`);
  await first.close();

  const shots: Record<Language, Scene[]> = { vi: [], en: [] };
  for (const language of ['vi', 'en'] as const) {
    await setSettings(own, { language });
    const feed = await driver.openPage(`${site}/${language}`);
    await settled(feed);
    for await (const scene of scenes(driver, feed, language)) shots[language].push(scene);
    await feed.close();
    const [covered] = shots[language];
    if (covered) await save(`demo-${language}.png`, covered.png);
  }
  const sheet = join(ROOT, 'demo-tour.png');
  await writeSheet(await driver.extensionPage('popup.html'), shots, driver.name, sheet);
  console.log(sheet);

  const count = (wanted: string) => pictures.filter(({ label }) => label === wanted).length;
  const covered = count('covered');
  console.log(`covered ${covered} of ${pictures.length}`);
  const isRight = covered === MUST_COVER && covered + count('safe') === pictures.length;
  if (!isRight) console.log(`that should be ${MUST_COVER}, and all others safe`);
  return isRight;
}

async function save(name: string, png: Uint8Array): Promise<void> {
  await writeFile(join(ROOT, name), png);
  console.log(join(ROOT, name));
}

/** Waits until every picture is shown or covered, and notes when each was. */
export async function settled(page: Page, opened = performance.now()): Promise<Shown[]> {
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
