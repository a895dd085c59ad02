import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFor } from '../../scripts/tools.ts';
import { Bidi } from '../support/bidi.ts';
import { ChromiumDriver, ChromiumPage, QUIET } from '../support/chromium.ts';
import type { BrowserName, Page } from '../support/driver.ts';
import { type FirefoxDriver, FirefoxPage, FORGETFUL } from '../support/firefox.ts';
import { launch } from '../support/launch.ts';
import { childrenOf, processTree } from './memory.ts';

export type { BrowserName, Page };

/** A running browser, with the extension or without it. */
export interface Session {
  readonly version: string;
  openPage(url?: string): Promise<Page>;
  /** A blank page of the extension, which may talk to the judge. */
  extensionPage(): Promise<Page>;
  /**
   * Has everything collected that nobody needs, so that what is left is held. Returns the bytes of the
   * JavaScript heap that the page shares with all of its origin's; `NaN` in Firefox.
   */
  tidy(page: Page): Promise<number>;
  /** Process ids of the browser and all its children. */
  processes(): number[];
  close(): Promise<void>;
}

/** Builds the extension as it ships. */
export async function buildExtension(browser: BrowserName): Promise<void> {
  const { ok, output } = await buildFor(browser === 'chromium' ? 'chrome' : 'firefox');
  if (!ok) throw new Error(output);
}

export async function startWith(browser: BrowserName): Promise<Session> {
  const before = new Set(childrenOf(process.pid));
  const driver = await launch(browser);
  const roots = childrenOf(process.pid).filter((id) => !before.has(id));
  return {
    version:
      driver instanceof ChromiumDriver
        ? `Chromium ${driver.context.browser()?.version()}`
        : await (driver as FirefoxDriver).browser.version(),
    openPage: (url) => driver.openPage(url),
    extensionPage: () => driver.extensionPage('manifest.json'),
    tidy: (page) =>
      driver instanceof ChromiumDriver
        ? collect(page as ChromiumPage)
        : minimize((driver as FirefoxDriver).browser),
    processes: () => roots.flatMap(processTree),
    close: () => driver.close(),
  };
}

/** The same browser without the extension, to compare with. */
export async function startPlain(browser: BrowserName): Promise<Session> {
  const before = new Set(childrenOf(process.pid));
  const plain = browser === 'chromium' ? await plainChromium() : await plainFirefox();
  const roots = childrenOf(process.pid).filter((id) => !before.has(id));
  return {
    ...plain,
    extensionPage: () => Promise.reject(new Error('no extension here')),
    tidy: () => Promise.resolve(Number.NaN),
    processes: () => roots.flatMap(processTree),
  };
}

async function collect({ tab }: ChromiumPage): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** What about:memory does on "Minimize memory usage". */
async function minimize(browser: Browser): Promise<number> {
  await new Bidi(browser).inBrowser(
    `new Promise((done) => Cc['@mozilla.org/memory-reporter-manager;1']
      .getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(done))`,
  );
  return Number.NaN;
}

async function plainChromium(): Promise<Pick<Session, 'version' | 'openPage' | 'close'>> {
  const profile = await mkdtemp(join(tmpdir(), 'o-xanh-plain-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: QUIET,
  });
  return {
    version: `Chromium ${context.browser()?.version()}`,
    async openPage(url) {
      const page = new ChromiumPage(await context.newPage());
      if (url) await page.goto(url);
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function plainFirefox(): Promise<Pick<Session, 'version' | 'openPage' | 'close'>> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 600_000,
    networkEnabled: false,
    extraPrefsFirefox: FORGETFUL,
  });
  const bidi = new Bidi(browser);
  return {
    version: await browser.version(),
    async openPage(url) {
      const page = new FirefoxPage(await browser.newPage(), bidi);
      if (url) await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
