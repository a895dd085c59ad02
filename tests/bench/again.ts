import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { readFolder, zip } from '../../scripts/package/folder.ts';
import { Bidi } from '../support/bidi.ts';
import { ChromiumPage, QUIET } from '../support/chromium.ts';
import { FirefoxPage } from '../support/firefox.ts';
import { builtExtension } from '../support/launch.ts';
import type { BrowserName, Page } from './session.ts';

export interface Started {
  openPage(url: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * A browser as a child finds it in the morning: used before, with the extension installed for good, or
 * without it. `first` is called once the first start has settled; then the browser is started again for
 * `second`, which is told when that began (Date.now()).
 */
export async function startedAgain<T>(
  browser: BrowserName,
  withExtension: boolean,
  first: (started: Started) => Promise<unknown>,
  second: (started: Started, began: number) => Promise<T>,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'o-xanh-again-'));
  const start = browser === 'chromium' ? startChromium : startFirefox;
  try {
    const installing = await start(profile, withExtension);
    await first(installing).finally(() => installing.close());
    const began = Date.now();
    const started = await start(profile, withExtension);
    return await second(started, began).finally(() => started.close());
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function startChromium(profile: string, withExtension: boolean): Promise<Started> {
  const extension = builtExtension('chromium');
  const ours = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [...QUIET, ...(withExtension ? ours : [])],
  });
  return {
    async openPage(url) {
      const page = new ChromiumPage(await context.newPage());
      await page.goto(url);
      return page;
    },
    close: () => context.close(),
  };
}

/** Installed by lying in the profile, which outlasts the session; the driver's own way does not. */
async function startFirefox(profile: string, withExtension: boolean): Promise<Started> {
  if (withExtension) await putInto(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 600_000,
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 15,
    },
  });
  return {
    async openPage(url) {
      const page = new FirefoxPage(await browser.newPage(), new Bidi(browser));
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}

async function putInto(profile: string): Promise<void> {
  const built = builtExtension('firefox');
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  const folder = join(profile, 'extensions');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${manifest.browser_specific_settings.gecko.id}.xpi`);
  const there = await readFile(file).catch(() => null);
  if (!there) await writeFile(file, zip(await readFolder(built)));
}
