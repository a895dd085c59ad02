import { elements } from '../pages/guard/flash/elements.ts';
import { hostile } from '../pages/guard/flash/hostile.ts';
import type { FlashPage } from '../pages/guard/flash/page.ts';
import { places } from '../pages/guard/flash/places.ts';
import { styles } from '../pages/guard/flash/styles.ts';
import { asDataUrl, magenta } from '../pages/guard/magenta.ts';
import type { Driver, Page } from '../support/driver.ts';
import { expect, test } from '../support/flash.ts';
import { type Frame, framesWith, record } from '../support/recording.ts';
import type { Server } from '../support/server.ts';
import { pixelsOf } from '../support/shot.ts';

/** Long enough for every page to have done what it does, the last of it after 600 ms. */
const RECORDED_MS = 1200;
const POINTER_AFTER_MS = 300;
const PICTURE = magenta();
const DATA = asDataUrl(PICTURE);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Serves the page with its picture at this address, and returns where. */
function serve(server: Server, { html }: FlashPage, picture: string): string {
  server.page('/magenta.png', PICTURE, 'image/png');
  server.page('/sheet.css', `.linked{background-image:url("${DATA}")}`, 'text/css');
  const body = html.replaceAll('PICTURE', picture);
  return server.page('/flash', body.startsWith('<!doctype') ? body : `<!doctype html>${body}`);
}

async function openSmall(driver: Driver): Promise<Page> {
  const page = await driver.openPage();
  await page.setViewport(640, 450);
  return page;
}

/** Without the extension the picture is seen: the page is worth recording. */
async function expectShown(plain: Driver, url: string, { pointer }: FlashPage): Promise<void> {
  const page = await openSmall(plain);
  await page.goto(url);
  if (pointer) await page.hover(pointer.x, pointer.y);
  const shot = () => page.screenshot().catch(() => null); // refused while it navigates
  const seen = async () => {
    const png = await shot();
    return png ? pixelsOf('magenta', png) : 0;
  };
  const patience = { message: 'pixels without the extension', intervals: [100] };
  await expect.poll(seen, patience).toBeGreaterThan(400);
  await plain.closePages();
}

async function recorded(driver: Driver, url: string, { pointer }: FlashPage): Promise<Frame[]> {
  const page = await openSmall(driver);
  const recording = await record(page);
  await page.goto(url);
  await pause(POINTER_AFTER_MS);
  if (pointer) await page.hover(pointer.x, pointer.y);
  await pause(RECORDED_MS - POINTER_AFTER_MS);
  const frames = await recording.stop();
  await driver.closePages();
  return frames;
}

const CASES = Object.entries({ elements, styles, places, hostile }).flatMap(([group, pages]) =>
  Object.entries(pages).flatMap(([name, page]) =>
    (page.network ? ['data:', 'network'] : ['data:']).map((from) => {
      return { title: `${group}, ${name}, ${from}`, page, from };
    }),
  ),
);

for (const { title, page, from } of CASES) {
  test(`never seen: ${title}`, async ({ browserUnderTest: browser, server, plain, unjudging }) => {
    test.skip((page.only ?? browser) !== browser, `only ${page.only} has it`);
    const url = serve(server, page, from === 'data:' ? DATA : `${server.other}/magenta.png`);
    const [frames] = await Promise.all([
      recorded(unjudging, url, page),
      expectShown(plain, url, page),
    ]);
    const seen = framesWith('magenta', frames);
    expect(seen, `of ${frames.length} frames`).toEqual([]);
    expect(frames.length).toBeGreaterThan(1);
  });
}
