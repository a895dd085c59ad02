import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildDesign } from '../pages/design/build.ts';
import { statesByArea } from '../pages/design/states.ts';
import { expect, test } from '../support/test.ts';

/** `npm run design`, in a plain browser. */
test('the design page opens from the disk and shows every state', async ({ browserUnderTest }) => {
  test.skip(
    browserUnderTest === 'firefox',
    'a page for those who work on Ô Xanh; one browser is enough',
  );
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-design-'));
  const address = pathToFileURL(await buildDesign(folder));
  const executablePath = findBrowser('chromium') ?? '';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address.href);
    const count = [...statesByArea().values()].flat().length;
    expect(count).toBeGreaterThan(90);
    await expect(page.locator('iframe')).toHaveCount(count);
    expect(await page.locator('.design-pairs').textContent()).not.toContain('✗');
    const popup = page.locator('#popup iframe').first();
    await popup.scrollIntoViewIfNeeded();
    await expect(
      popup.contentFrame().getByRole('heading', { name: 'Ô Xanh giúp em' }),
    ).toBeAttached();
    await page.getByLabel('en', { exact: true }).check();
    await expect(popup.contentFrame().getByText('It is not your fault.').first()).toBeAttached();
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
