import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { FOLDED, UMBRELLA } from '../../components/art/umbrella-paths.ts';

/** Draws public/icon/*.png from the umbrella's paths: `node scripts/build/icons.ts`, after the art changed. */
const FOLDER = new URL('../../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

/** The toolbar's other states, by file name: paused on this site, set by a policy, engine trouble. */
const STATES = ['open', 'folded', 'badge', 'puddle'] as const;

/** Green and stick stand out on light and on dark toolbars; small sizes get a thicker stick. */
function icon(state: (typeof STATES)[number], size: number): string {
  const stick = `fill="none" stroke="#2f7a5e" stroke-width="${size < 48 ? 6 : 4.5}" stroke-linecap="round"`;
  const open = `<path d="${UMBRELLA.tip}" ${stick}/><path d="${UMBRELLA.handle}" ${stick}/>
    <path d="${UMBRELLA.dome}" fill="#35996f"/><path d="${UMBRELLA.shade}" fill="#62c298"/>`;
  const shapes = {
    open,
    folded: `<path d="${FOLDED.stick}" ${stick}/>
      <path d="${FOLDED.dome}" fill="#35996f"/><path d="${FOLDED.shade}" fill="#62c298"/>`,
    badge: `${open}<circle cx="49" cy="48" r="13" fill="#fff"/><circle cx="49" cy="48" r="10.5" fill="#c98a1b"/>
      <circle cx="49" cy="48" r="4" fill="#fff"/>`,
    puddle: `<ellipse cx="32" cy="56" rx="28" ry="5" fill="#4d8fb0"/>${open}`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="2 1 60 60" width="${size}" height="${size}">
    ${shapes[state]}
  </svg>`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
for (const state of STATES) {
  for (const size of state === 'open' ? SIZES : SIZES.slice(0, 3)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0;line-height:0">${icon(state, size)}</body>`);
    const name = state === 'open' ? `${size}.png` : `${state}-${size}.png`;
    await writeFile(new URL(name, FOLDER), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
