import { type ChildProcess, spawn } from 'node:child_process';
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
import { processTree } from './memory.ts';
import type { BrowserName, Page } from './session.ts';

export interface Started {
  openPage(url: string): Promise<Page>;
  close(): Promise<void>;
}

export interface Starts<T, U> {
  /** Called once the first start has settled. */
  first(started: Started): Promise<unknown>;
  /** The same browser again, driven. Told when that began (Date.now()). */
  second(started: Started, began: number): Promise<T>;
  /** And once more as a person starts it, without a driver: opens this address. */
  readonly url: string;
  undriven(began: number): Promise<U>;
}

/**
 * A browser as a child finds it in the morning: used before, with the extension installed for good, or
 * without it.
 */
export async function startedAgain<T, U>(
  browser: BrowserName,
  withExtension: boolean,
  { first, second, url, undriven }: Starts<T, U>,
): Promise<readonly [T, U]> {
  const profile = await mkdtemp(join(tmpdir(), 'o-xanh-again-'));
  const start = browser === 'chromium' ? startChromium : startFirefox;
  try {
    const installing = await start(profile, withExtension);
    await first(installing).finally(() => installing.close());
    const began = Date.now();
    const started = await start(profile, withExtension);
    const driven = await second(started, began).finally(() => started.close());
    const beganAlone = Date.now();
    const alone = await startUndriven(browser, profile, withExtension, url);
    return [driven, await undriven(beganAlone).finally(() => end(alone))];
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a person's browser has settled long ago. */
const SETTLED = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** With the address as its argument, as from a desktop's icon, in a window that nobody sees. */
async function startUndriven(
  browser: BrowserName,
  profile: string,
  withExtension: boolean,
  url: string,
): Promise<ChildProcess> {
  if (browser === 'firefox') {
    const prefs = Object.entries({ ...INSTALLED, ...SETTLED });
    const lines = prefs.map((pref) => `user_pref(${pref.map((one) => JSON.stringify(one))});\n`);
    await writeFile(join(profile, 'user.js'), lines.join(''));
  }
  const args =
    browser === 'firefox'
      ? ['--headless', '--no-remote', '--profile', profile, url]
      : [
          ...['--headless=new', `--user-data-dir=${profile}`, '--window-size=1280,900'],
          ...[...QUIET, ...(withExtension ? loading() : []), url],
        ];
  return spawn(findBrowser(browser) ?? '', args, { stdio: 'ignore' });
}

async function end(alone: ChildProcess): Promise<void> {
  const over = new Promise((resolve) => {
    if (alone.exitCode === null) alone.once('exit', resolve);
    else resolve(null);
  });
  for (const id of alone.pid === undefined ? [] : processTree(alone.pid)) {
    try {
      process.kill(id);
    } catch {
      // It went with the one that started it.
    }
  }
  await over;
}

function loading(): string[] {
  const extension = builtExtension('chromium');
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

async function startChromium(profile: string, withExtension: boolean): Promise<Started> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [...QUIET, ...(withExtension ? loading() : [])],
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

/** What lies in the profile is installed, though nobody has signed it. */
const INSTALLED = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
};

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
    extraPrefsFirefox: INSTALLED,
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
