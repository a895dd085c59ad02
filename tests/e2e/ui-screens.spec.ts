import { chromium, expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { audit } from '../pages/preview/audit.ts';
import { type Preview, servePreview } from '../pages/preview/serve.ts';
import { STATES } from '../pages/preview/states.ts';

/** Every screen in every state, language, level: axe with the real CSS, nothing cut, nothing too small. */
const LOOKS = [
  { name: '320 px wide, light', width: 320, height: 640, colorScheme: 'light' },
  { name: '1280 px wide, dark', width: 1280, height: 900, colorScheme: 'dark' },
] as const;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

let preview: Preview;
test.beforeAll(async () => {
  preview = await servePreview();
});
test.afterAll(() => preview.close());
test.describe.configure({ timeout: 300_000 });

for (const { name, width, height, colorScheme } of LOOKS) {
  test(`Chromium, ${name}`, async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    const problems: string[] = [];
    for (const state of STATES) {
      problems.push(...(await audit(page, preview.address(state), state)));
    }
    await browser.close();
    expect(problems).toEqual([]);
  });
}

test('Firefox, 320 px wide', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 640 });
  const problems: string[] = [];
  for (const state of STATES) problems.push(...(await audit(page, preview.address(state), state)));
  await browser.close();
  expect(problems).toEqual([]);
});
