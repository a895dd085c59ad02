import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { UMBRELLA } from '../../components/art/umbrella-paths.ts';

/** Draws public/icon/*.png from the umbrella's paths: `node scripts/build/icons.ts`, after the art changed. */
const FOLDER = new URL('../../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

/** Green and stick stand out on light and on dark toolbars; small sizes get a thicker stick. */
function icon(size: number): string {
  const stick = `fill="none" stroke="#2f7a5e" stroke-width="${size < 48 ? 6 : 4.5}" stroke-linecap="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="2 1 60 60" width="${size}" height="${size}">
    <path d="${UMBRELLA.tip}" ${stick}/><path d="${UMBRELLA.handle}" ${stick}/>
    <path d="${UMBRELLA.dome}" fill="#35996f"/><path d="${UMBRELLA.shade}" fill="#62c298"/>
  </svg>`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;line-height:0">${icon(size)}</body>`);
  await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
}
await browser.close();
