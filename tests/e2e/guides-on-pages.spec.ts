import type { Language, TextLevel } from '../../bridge/protocol.ts';
import { generic } from '../../guides/generic.ts';
import { stepsFor, type TargetKind } from '../../guides/guide.ts';
import { PLATFORMS } from '../../guides/platforms.ts';
import { TARGET_NAMES } from '../../guides/targets.ts';
import { reader } from '../../locales/text.ts';
import { words } from '../../locales/words.ts';
import { guardCall } from '../support/background.ts';
import type { Driver, Page } from '../support/driver.ts';
import { setSettings } from '../support/extension.ts';
import { expectLabel, labelOf } from '../support/labels.ts';
import { inOurTrees, press, pressCardIn, wordsOf } from '../support/panel.ts';
import { expect, test } from '../support/real-hosts.ts';

const PICTURE = '<img id="covered" width="320" height="320" src="/ellipses/4.png?w=320&h=320">';
const ARTICLE = `<div role="article">${PICTURE}</div>`;

interface Case {
  readonly on: string;
  /** what is around the picture; by default a page that tells nothing */
  readonly html?: string;
  readonly guide: string;
  readonly kind: TargetKind;
}

/** A picture as it lies on each platform: what the page is, and what of it is to be reported. */
const PAGES: readonly Case[] = [
  { on: 'https://www.facebook.com/an/posts/1', html: ARTICLE, guide: 'facebook', kind: 'post' },
  {
    on: 'https://www.facebook.com/groups/7',
    html: `<div role="article"><div role="article" aria-label="Bình luận của An">${PICTURE}</div></div>`,
    guide: 'facebook',
    kind: 'comment',
  },
  {
    on: 'https://www.facebook.com/messages/t/1',
    html: `<div role="main" aria-label="Tin nhắn với An"><div role="row">${PICTURE}</div></div>`,
    guide: 'messenger',
    kind: 'message',
  },
  { on: 'https://www.instagram.com/p/abc/', html: ARTICLE, guide: 'instagram', kind: 'post' },
  { on: 'https://www.tiktok.com/@an/video/71', guide: 'tiktok', kind: 'video' },
  { on: 'https://www.youtube.com/watch?v=abc', guide: 'youtube', kind: 'video' },
  { on: 'https://chat.zalo.me/', guide: 'zalo', kind: 'message' },
  { on: 'https://www.google.com/search?q=meo', guide: 'google', kind: 'search-result' },
  { on: 'https://x.com/an/status/1', html: ARTICLE, guide: 'x', kind: 'post' },
  { on: 'https://www.pinterest.com/pin/1/', guide: 'pinterest', kind: 'photo' },
  // Only looks like one.
  { on: 'https://facebook.com.evil.example/an/posts/1', guide: 'generic', kind: 'post' },
  { on: 'https://www.xn--fcebook-8va.com/an/posts/1', guide: 'generic', kind: 'post' },
  { on: 'https://zalo-me.example/chat.zalo.me', guide: 'generic', kind: 'post' },
];

const CHILDREN: readonly { language: Language; textLevel: TextLevel }[] = [
  { language: 'vi', textLevel: 'younger' },
  { language: 'en', textLevel: 'older' },
];

for (const child of CHILDREN) {
  const { language, textLevel } = child;
  const t = reader(words, language, textLevel);

  test(`each platform’s own steps, for ${textLevel} in ${language}`, async ({ driver, hosts }) => {
    await asChild(driver, child);
    for (const { on, html = PICTURE, guide, kind } of PAGES) {
      const page = await openOn(driver, hosts.page(on, `<!doctype html>${html}`));
      await helpFor(page, t);
      const title = guide === 'generic' ? t('titleHere') : nameOf(guide, language);
      const found = await wordsOf(page);
      expect(found, on).toContain(title);
      expect(found, on).toContain(t('what', { kind: TARGET_NAMES[kind][language] }));
      const [first] = stepsOf(guide, kind);
      expect(found, on).toContain(first?.say[textLevel][language] ?? 'no step');
      await page.close();
    }
  });

  test(`to the end on a small screen, for ${textLevel} in ${language}`, async ({
    driver,
    hosts,
  }) => {
    await asChild(driver, child);
    const html = `<!doctype html><meta name="viewport" content="width=device-width">${PICTURE}`;
    const page = await driver.openPage('about:blank');
    await page.setViewport(360, 640);
    await page.goto(hosts.page('https://www.tiktok.com/@an/video/72', html));
    await expectLabel(page, '#covered', 'covered');
    await helpFor(page, t);
    const steps = stepsOf('tiktok', 'video');
    for (const [at, step] of steps.entries()) {
      const where = t('step', { step: at + 1, count: steps.length });
      await expect.poll(() => wordsOf(page)).toContain(where);
      expect(await wordsOf(page)).toContain(step.say[textLevel][language]);
      expect(await inSight(page, [t('adult'), '111']), where).toEqual([true, true]);
      await press(page, t(at + 1 < steps.length ? 'next' : 'last'));
    }
    await expect.poll(() => wordsOf(page)).toContain(t('doneTitle'));
    expect(await inSight(page, [t('adult'), '111'])).toEqual([true, true]);
    await press(page, t('back'));
    await expect.poll(() => wordsOf(page)).toContain(steps.at(-1)?.say[textLevel][language] ?? '');
  });
}

test('a frame of one platform in a page of another gets its own guide', async ({
  driver,
  hosts,
}) => {
  await asChild(driver, { language: 'vi', textLevel: 'older' });
  const t = reader(words, 'vi', 'older');
  const inside = `<!doctype html><style>body{margin:0}</style>${PICTURE}`;
  hosts.page('https://www.youtube.com/embed/1', inside);
  hosts.page('https://www.facebook.com/plugins/post.php', inside);
  hosts.page('https://facebook.com.evil.example/frame', inside);
  for (const [outer, frame, title] of [
    ['https://www.facebook.com/', 'https://www.youtube.com/embed/1', 'Báo cáo trên YouTube'],
    ['https://tin.example/', 'https://www.facebook.com/plugins/post.php', 'Báo cáo trên Facebook'],
    ['https://www.facebook.com/', 'https://facebook.com.evil.example/frame', 'Báo cáo ở đây'],
  ] as const) {
    const html = `<!doctype html><style>body{margin:0}iframe{border:0}</style><iframe width="320" height="320" src="${frame}"></iframe>`;
    const page = await driver.openPage(hosts.page(outer, html));
    await pressCardIn(page, t('adult'));
    await press(page, t('report'));
    await expect.poll(() => wordsOf(page), { message: `${frame} in ${outer}` }).toContain(title);
    await page.close();
  }
});

test('help by right click knows the frame and what the picture is in', async ({
  driver,
  hosts,
}) => {
  await asChild(driver, { language: 'vi', textLevel: 'older' });
  hosts.page(
    'https://www.facebook.com/plugins/comments.php',
    `<!doctype html><style>body{margin:0}</style><div role="article" aria-label="Bình luận của An">${PICTURE}</div>`,
  );
  const page = await driver.openPage(
    hosts.page(
      'https://tin.example/menu',
      '<!doctype html><style>body{margin:0}iframe{border:0}</style><iframe width="320" height="320" src="https://www.facebook.com/plugins/comments.php"></iframe>',
    ),
  );
  const covered = async () => {
    const [frame] = page.frames();
    return frame ? labelOf(frame, '#covered') : 'no frame';
  };
  await expect.poll(covered).toBe('covered');
  await page.click(20, 20, 'right');
  await expect
    .poll(async () => {
      // the cards come a moment after the cover
      await guardCall(driver, 'https://tin.example/menu', 'cards:help', 'cards').catch(() => null);
      return wordsOf(page);
    })
    .toContain('Kể với người lớn');
  await press(page, 'Báo cáo ở đây');
  await expect.poll(() => wordsOf(page)).toContain('Báo cáo trên Facebook');
  expect(await wordsOf(page)).toContain('Báo cáo: bình luận');
});

async function asChild(driver: Driver, child: { language: Language; textLevel: TextLevel }) {
  const own = await driver.extensionPage('popup.html');
  await setSettings(own, child);
  await own.close();
}

async function openOn(driver: Driver, address: string): Promise<Page> {
  const page = await driver.openPage(address);
  await expectLabel(page, '#covered', 'covered');
  return page;
}

/** From the card to the steps, as a child goes. */
async function helpFor(page: Page, t: ReturnType<typeof reader<keyof typeof words.vi>>) {
  await press(page, t('adult') === 'Tell a grown-up' ? 'Help me' : 'Giúp mình');
  await press(page, t('report'));
  await expect.poll(() => wordsOf(page)).toContain(t('yourself'));
}

const guideOf = (id: string) => PLATFORMS.find((guide) => guide.id === id) ?? generic;
const stepsOf = (id: string, kind: TargetKind) => {
  const target = guideOf(id).targets.find((one) => one.kind === kind);
  return target ? stepsFor(target, 'under-18') : [];
};
const nameOf = (id: string, language: Language) => guideOf(id).name[language];

/** Which of these buttons lie wholly in the window, and are not scrolled out of the panel. */
async function inSight(page: Page, names: readonly string[]): Promise<boolean[]> {
  const found = await inOurTrees(
    page,
    (root, wanted) => {
      const panel = root.querySelector('dialog')?.getBoundingClientRect();
      if (!panel) return null;
      return wanted.map((name) =>
        [...root.querySelectorAll('button')].some((button) => {
          const { top, bottom, width } = button.getBoundingClientRect();
          const isNamed = button.textContent?.includes(name);
          const isInside = top >= panel.top && bottom <= Math.min(panel.bottom, innerHeight);
          return isNamed && isInside && width > 0;
        }),
      );
    },
    names,
  );
  return found.find((one) => one !== null) ?? [];
}
