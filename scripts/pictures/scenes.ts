import type { Language } from '../../locales/text.ts';
import type { Driver, Page } from '../../tests/support/driver.ts';
import type { Size } from './compose.ts';
import { buttonSpot, helpMe, pressButton, ringSpot, saying, seen } from './drive.ts';

/** One screen as it was, and what it is called on the contact sheet. */
export interface Scene {
  readonly name: string;
  readonly caption: string;
  readonly png: Uint8Array;
}

const CAPTIONS = {
  covered: { vi: 'Che trước khi hiện', en: 'Covered before it is seen' },
  help: { vi: 'Không phải lỗi của bạn', en: 'It is not your fault' },
  where: { vi: 'Chỉ đúng chỗ bấm', en: 'Shows where to press' },
  practice: { vi: 'Tập báo cáo và nhờ giúp', en: 'Practice' },
  options: { vi: 'Người lớn chọn mức che', en: 'Grown-ups choose how much' },
  talk: { vi: 'Nói chuyện với trẻ', en: 'Talking with a child' },
} as const;
type Name = keyof typeof CAPTIONS;

/**
 * The screens of the tour, from the real extension, in a window of this size.
 * @param feed a page of the demo on which every picture is already judged; the panel is opened on it
 */
export async function* scenes(
  driver: Driver,
  feed: Page,
  language: Language,
  size: Size = { width: 1280, height: 900 },
): AsyncGenerator<Scene> {
  const t = saying(language);
  const scene = async (name: Name, page: Page): Promise<Scene> => ({
    name,
    caption: CAPTIONS[name][language],
    png: await page.screenshot(),
  });
  await feed.setViewport(size.width, size.height);
  await buttonSpot(feed, helpMe(language));
  yield scene('covered', feed);
  await tourAt(feed, 2);
  await pressButton(feed, helpMe(language));
  await feed.hover(4, 4);
  await buttonSpot(feed, t('report'));
  yield scene('help', feed);
  await tourAt(feed, 3);
  await showWhere(feed, language);
  yield scene('where', feed);
  for (const [name, path, ready, press] of OWN) {
    const page = await driver.extensionPage(path);
    await page.setViewport(size.width, size.height);
    if (press) {
      // A lesson that was begun in the other language goes on where it was.
      const { x, y } = await seen(page, `${ready}, ${press}`);
      const isThere = await page.evaluate((at) => document.querySelector(at) !== null, ready);
      if (!isThere) await page.click(x, y);
    }
    await seen(page, ready);
    yield scene(name, page);
    await page.close();
  }
}

/** Our own pages, what is there once they are drawn, and what is pressed before. */
const OWN: readonly (readonly [Name, path: string, ready: string, press?: string])[] = [
  ['practice', 'practice.html#/lesson/facebook-post', '.sim-card', 'main .button-main'],
  ['options', 'options.html#/sensitivity', '.preview .tile'],
  ['talk', 'talk.html', 'main h1'],
];

/** The rail of the demo follows what is shown. */
async function tourAt(feed: Page, step: number): Promise<void> {
  await feed.evaluate((n) => {
    location.hash = String(n);
  }, step);
}

/** From the panel's first screen to the ring around the post's menu. */
async function showWhere(page: Page, language: Language): Promise<void> {
  const t = saying(language);
  await pressButton(page, t('report'));
  await pressButton(page, t('coachStart'));
  await ringSpot(page, t('coachStop'));
}
