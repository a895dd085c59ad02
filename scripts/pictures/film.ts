import type { Language } from '../../locales/text.ts';
import type { Driver } from '../../tests/support/driver.ts';
import { umbrella } from '../demo/rail.ts';
import type { Still } from './apng.ts';
import { dataUrl, drawn } from './compose.ts';
import { buttonSpot, helpMe, ringSpot, type Spot, said, saying } from './drive.ts';

/** The window that is filmed, and the strip below it that says what is seen. */
const VIEW = { width: 960, height: 600 } as const;
const STRIP = 64;
const SAY = {
  cover: {
    vi: 'Hình không dành cho trẻ em được che trước khi hiện ra.',
    en: 'A picture not meant for children is covered before it is seen.',
  },
  help: {
    vi: 'Trước hết: không phải lỗi của bạn. Rồi có người giúp.',
    en: 'First: it is not your fault. Then, somebody who helps.',
  },
  where: {
    vi: 'Ô Xanh khoanh đúng nút trên trang. Trẻ tự bấm.',
    en: 'Ô Xanh rings the right button in the page. The child presses it.',
  },
  call: {
    vi: 'Tổng đài 111 luôn ở ngay đó. Không có gì rời khỏi máy.',
    en: 'Helpline 111 is always one press away. Nothing leaves the computer.',
  },
} as const;

const CSS = `
  body { margin: 0; background: #fbf6ec; color: #1d352e; font: 600 21px/1.3 system-ui, 'Noto Sans', sans-serif }
  img { display: block } .strip { height: ${STRIP}px; box-sizing: border-box; display: flex; gap: 14px; align-items: center; padding: 0 24px; border-top: 1px solid #d9d0bd } .strip svg { width: 40px; flex: none }
  .hand { position: absolute; width: 30px; filter: drop-shadow(0 1px 2px #0006) }
`;
const HAND = `<path d="M5 2v20l5.2-4.6 3.4 8 3.8-1.6-3.4-7.8 7-.4Z" fill="#fff" stroke="#1d352e" stroke-width="1.6" stroke-linejoin="round"/>`;

/** Cover, help, show me where, 111: filmed in the real browser, a pointer where something is pressed. */
export async function film(
  driver: Driver,
  site: string,
  language: Language,
): Promise<readonly Still[]> {
  const t = saying(language);
  const studio = await driver.extensionPage('popup.html');
  const page = await driver.openPage();
  await page.setViewport(VIEW.width, VIEW.height);
  await page.goto(`${site}/feed-${language}`);
  const stills: Still[] = [];
  const still = async (words: keyof typeof SAY, ms: number, hand?: Spot) => {
    const html = frame(await page.screenshot(), SAY[words][language], hand);
    const size = { width: VIEW.width, height: VIEW.height + STRIP };
    stills.push({ png: await drawn(studio, html, size), ms });
  };
  /** A still without the pointer, one with it, and the press. */
  const press = async (words: keyof typeof SAY, ms: number, spot: Promise<Spot>) => {
    const at = await spot;
    await still(words, ms);
    await still(words, 900, at);
    await page.click(at.x, at.y);
  };
  await press('cover', 2600, buttonSpot(page, helpMe(language)));
  await press('help', 2600, buttonSpot(page, t('report')));
  await press('where', 1400, buttonSpot(page, t('coachStart')));
  await press('where', 1800, ringSpot(page, t('step', { step: 2, count: 6 })));
  await ringSpot(page, t('step', { step: 3, count: 6 }));
  await press('where', 1800, buttonSpot(page, t('call', { line: '111' })));
  await said(page, t('callPress'));
  await buttonSpot(page, t('copy'));
  await still('call', 4000);
  await page.close();
  await studio.close();
  return stills;
}

function frame(png: Uint8Array, words: string, hand: Spot | undefined): string {
  const pointer = hand
    ? `<svg class="hand" viewBox="0 0 28 28" style="left:${hand.x - 4}px;top:${hand.y - 2}px">${HAND}</svg>`
    : '';
  return `<!doctype html><meta charset="utf-8"><style>${CSS}</style><img alt="" src="${dataUrl(png)}" width="${VIEW.width}" height="${VIEW.height}">${pointer}
    <div class="strip">${umbrella()}${words}</div>`;
}
