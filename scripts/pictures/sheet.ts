import { writeFile } from 'node:fs/promises';
import type { Language } from '../../locales/text.ts';
import type { Page } from '../../tests/support/driver.ts';
import { umbrella } from '../demo/rail.ts';
import { dataUrl, drawn } from './compose.ts';
import type { Scene } from './scenes.ts';

export type Shots = Readonly<Record<Language, readonly Scene[]>>;

const SIZE = { width: 1500, height: 1690 } as const;
const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

const CSS = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 28px 40px; background: #fbf6ec; color: #1d352e; font: 18px/1.4 system-ui, 'Noto Sans', sans-serif; height: ${SIZE.height}px; overflow: hidden }
  header { display: flex; gap: 16px; align-items: center } header svg { width: 56px } header b { font-size: 30px } header span { color: #47594f }
  h2 { font-size: 20px; margin: 20px 0 10px; color: #1d6a50 }
  section { display: grid; grid-template-columns: repeat(3, 1fr); gap: 18px 20px }
  figure { margin: 0 } img { display: block; width: 100%; border-radius: 12px; border: 1px solid #d9d0bd } figcaption { padding: 6px 4px 0 }
  i { font-style: normal; color: #47594f }
`;

/** One picture of all screens, in both languages: what `npm start` leaves where nobody can look on. */
export async function writeSheet(page: Page, shots: Shots, browser: string, file: string) {
  const parts = (['vi', 'en'] as const).map((language) => {
    const figures = shots[language].map(
      ({ png, caption }, n) =>
        `<figure><img alt="" src="${dataUrl(png)}"><figcaption><i>${n + 1}</i> ${caption}</figcaption></figure>`,
    );
    return `<h2>${NAMES[language]}</h2><section lang="${language}">${figures.join('')}</section>`;
  });
  const html = `<!doctype html><meta charset="utf-8"><style>${CSS}</style>
    <header>${umbrella()}<b>Ô Xanh</b><span>${browser}</span></header>${parts.join('')}`;
  await writeFile(file, await drawn(page, html, SIZE));
}
