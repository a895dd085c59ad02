import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Bidi } from './bidi.ts';
import { FirefoxPage, UUID } from './firefox.ts';
import type { Managed } from './managed.ts';

/** The test's server has no certificate; a school's has one. */
const PREFS = { 'extensions.checkUpdateSecurity': false };

export class ManagedFirefox implements Managed {
  readonly #executable: string;
  readonly #id: string;
  #profile: string | undefined;
  #running: { browser: Browser; bidi: Bidi } | undefined;

  constructor(executable: string, id: string) {
    this.#executable = executable;
    this.#id = id;
  }

  /** Its folder on the disk. */
  get profile(): string {
    return this.#profile ?? '';
  }

  async start(): Promise<void> {
    this.#profile ??= await mkdtemp(join(tmpdir(), 'o-xanh-school-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: this.#executable,
      headless: true,
      userDataDir: this.#profile,
      timeout: 90_000, // it installs before it answers
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...PREFS,
        'extensions.webextensions.uuids': JSON.stringify({ [this.#id]: UUID }),
      },
    });
    this.#running = { browser, bidi: new Bidi(browser) };
  }

  async stop(): Promise<void> {
    await this.#running?.browser.close();
    this.#running = undefined;
  }

  async page(path: string): Promise<FirefoxPage> {
    if (!this.#running) throw new Error('not started');
    if ((await this.#addon('addon.isActive')) !== 'true') throw new Error('not installed');
    const { browser, bidi } = this.#running;
    const page = new FirefoxPage(await browser.newPage(), bidi);
    await page.goto(`moz-extension://${UUID}/${path}`);
    await page.tab.waitForFunction(() => document.readyState === 'complete');
    return page;
  }

  /** Firefox gets the new version now and puts it in place at its next start: our background asks for that. */
  async update(): Promise<void> {
    const told = await this.#addon(`await new Promise((done) => addon.findUpdates({
      onUpdateAvailable(_, install) {
        install.addListener({
          onInstallEnded: () => done('installed at once'),
          onInstallPostponed: () => done('at the next start'),
          onInstallFailed: () => done('install failed ' + install.error),
          onDownloadFailed: () => done('download failed ' + install.error),
        });
        install.install();
      },
      onNoUpdateAvailable: () => done('no update'),
    }, AddonManager.UPDATE_WHEN_PERIODIC_UPDATE))`);
    if (told !== 'at the next start') throw new Error(told);
  }

  /** What Firefox' own policy page would list as errors, and whether policies are active. */
  async policyErrors(): Promise<string> {
    const errors = `Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage)
      .getEvents().filter(({ prefix, level }) => prefix === 'Policies' && level === 'error')
      .map((event) => event.arguments.join(' ')).join('\\n')`;
    return (await this.#running?.bidi.inBrowser(errors)) ?? '';
  }

  /** Evaluates with the add-on as the browser knows it, or undefined. */
  async #addon(expression: string): Promise<string | undefined> {
    return this.#running?.bidi.inBrowser(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(this.#id)});
      return addon ? String(${expression}) : 'not installed';
    })()`);
  }

  /** Also the profile. */
  async remove(): Promise<void> {
    await this.stop();
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
