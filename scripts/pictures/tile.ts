import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Language } from '../../locales/text.ts';
import type { Page } from '../../tests/support/driver.ts';
import { umbrella } from '../demo/rail.ts';
import { ROOT } from '../tools.ts';
import { drawn, type Size } from './compose.ts';
import { STORE_ICON } from './sizes.ts';

const SAY: Readonly<Record<Language, string>> = {
  vi: 'Che hình không dành cho trẻ em.<br>Rồi giúp trẻ.',
  en: 'Covers pictures not meant for children.<br>Then helps the child.',
};

/** A promotional tile from our own drawing: nothing of anybody else's, no screenshot in it. */
export function tile(page: Page, language: Language, size: Size): Promise<Uint8Array> {
  const unit = size.height / 280;
  const css = `body { margin: 0; width: ${size.width}px; height: ${size.height}px; overflow: hidden; background: radial-gradient(circle at 50% 20%, #fffdf7, #fbf6ec 45%, #dcebe0); color: #1d352e; display: grid; place-content: center; justify-items: center; text-align: center; font: 600 ${17 * unit}px/1.35 system-ui, 'Noto Sans', sans-serif }
    svg { width: ${112 * unit}px; height: ${112 * unit}px } b { font-size: ${38 * unit}px; line-height: 1.25 }`;
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${css}</style>${umbrella()}<b>Ô Xanh</b><span>${SAY[language]}</span></html>`;
  return drawn(page, html, size);
}

/** The extension's icon of 96 pixels with the transparent margin that the Chrome Web Store wants around it. */
export async function storeIcon(): Promise<Uint8Array> {
  const drawing = PNG.sync.read(await readFile(join(ROOT, 'public/icon/96.png')));
  const margin = (STORE_ICON - drawing.width) / 2;
  const icon = new PNG({ width: STORE_ICON, height: STORE_ICON });
  PNG.bitblt(drawing, icon, 0, 0, drawing.width, drawing.height, margin, margin);
  return PNG.sync.write(icon);
}
