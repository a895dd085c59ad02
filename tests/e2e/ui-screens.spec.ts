import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type AnyPage, auditAll } from '../pages/preview/audit.ts';
import { type Preview, servePreview } from '../pages/preview/serve.ts';
import { STATES } from '../pages/preview/states.ts';
import { expect, test } from '../support/test.ts';

/** Every screen in every state, language and level: axe with the real CSS, nothing cut or too small. */
test.describe.configure({ timeout: 300_000 });

let preview: Preview;
test.beforeAll(async () => {
  preview = await servePreview();
});
test.afterAll(() => preview.close());

test('every screen, 320 px wide, light', async ({ browserUnderTest }) => {
  const open = browserUnderTest === 'chromium' ? openChromium : openFirefox;
  const { page, close } = await open({ width: 320, height: 640, colorScheme: 'light' });
  const problems = await auditAll(page, preview.address, STATES);
  await close();
  expect(problems).toEqual([]);
});

test('every screen, wide, dark', async ({ browserUnderTest }) => {
  test.skip(browserUnderTest === 'firefox', 'colours are chosen by the same media query there');
  const { page, close } = await openChromium({ width: 1280, height: 900, colorScheme: 'dark' });
  const problems = await auditAll(page, preview.address, STATES);
  await close();
  expect(problems).toEqual([]);
});

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}
interface Opened {
  readonly page: AnyPage;
  close(): Promise<void>;
}

/** Plain browsers, without the extension: the preview brings the components itself. */
async function openChromium({ width, height, colorScheme }: Look): Promise<Opened> {
  const executablePath = findBrowser('chromium') ?? '';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  return { page, close: () => browser.close() };
}

async function openFirefox({ width, height }: Look): Promise<Opened> {
  const executablePath = findBrowser('firefox') ?? '';
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  return { page, close: () => browser.close() };
}
