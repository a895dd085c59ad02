import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import { readFolder, zip } from '../../scripts/package/folder.ts';
import { Bidi } from './bidi.ts';
import { type Launch, WELCOME_LIMIT } from './chromium.ts';
import { callOf, type Driver, type Key, type Page } from './driver.ts';

/** So that the extension's pages have an address known beforehand. */
export const UUID = '11111111-2222-4333-8444-555555555555';

/**
 * With `networkEnabled: false`: the driver remembers no request and no answer. It would keep 7 kB of
 * each in the browser's own process for as long as it runs, which looks like a leak of ours.
 */
export const FORGETFUL = { 'remote.network.maxTotalDataSize': 1 };

export async function launchFirefox(options: Launch): Promise<FirefoxDriver> {
  const { executable, extension, headless = true, args = [], proxy } = options;
  const id = extension === null ? 'none' : await idOf(extension);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'o-xanh-firefox-')));
  const stays = options.profile !== undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath: executable,
    headless,
    // Without it the driver may not enter moz-extension: pages.
    args: ['--remote-allow-system-access', ...args],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    acceptInsecureCerts: proxy !== undefined,
    networkEnabled: false,
    handleSIGINT: !options.keepOnInterrupt,
    extraPrefsFirefox: {
      ...FORGETFUL,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A temporary add-on goes with the browser; what it stored is there at the next start all the same.
      ...(stays
        ? {
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
          }
        : {}),
      ...(options.forGood ? { 'xpinstall.signatures.required': false } : {}), // an ESR obeys
      ...(proxy === undefined ? {} : throughProxy(proxy)),
    },
  });
  const isNew = extension !== null && (await install(browser, id, extension, options.forGood));
  if (isNew && !options.welcome) await closeWelcome(new Bidi(browser));
  return new FirefoxDriver(browser, profile, id, stays);
}

/** For the session, or for good as from a file on the disk. Says whether it was not there yet. */
async function install(
  browser: Browser,
  id: string,
  extension: string,
  forGood = false,
): Promise<boolean> {
  if (!forGood) {
    await browser.installExtension(extension);
    return true;
  }
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-xpi-'));
  const xpi = join(folder, 'o-xanh.xpi');
  await writeFile(xpi, zip(await readFolder(extension)));
  const said = await new Bidi(browser).inBrowser(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    if (await AddonManager.getAddonByID(${JSON.stringify(id)})) return 'there';
    const file = await IOUtils.getFile(${JSON.stringify(xpi)});
    const install = await AddonManager.getInstallForFile(file);
    return install.install().then(() => 'installed', () => 'error ' + install.error);
  })()`);
  await rm(folder, { recursive: true });
  if (said?.startsWith('error')) throw new Error(said);
  return said === 'installed';
}

/** Every host but this machine's own; a certificate of ours is good for those that insist on theirs. */
function throughProxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
  };
}

/** In the browser's own window: a tab that an extension opened is none of the driver's. */
async function closeWelcome(bidi: Bidi): Promise<void> {
  const closeIt = `(() => {
    const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.includes('/welcome.html'));
    if (tab) gBrowser.removeTab(tab);
    return String(Boolean(tab));
  })()`;
  const end = Date.now() + WELCOME_LIMIT;
  while ((await bidi.inBrowser(closeIt)) !== 'true' && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** WebDriver BiDi through Puppeteer: Firefox without geckodriver. */
export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly browser: Browser;
  readonly closed: Promise<void>;
  readonly profile: string;
  readonly #id: string;
  readonly #bidi: Bidi;
  readonly #stays: boolean;

  constructor(browser: Browser, profile: string, id: string, stays: boolean) {
    this.browser = browser;
    this.profile = profile;
    this.closed = new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    });
    this.#id = id;
    this.#stays = stays;
    this.#bidi = new Bidi(browser);
  }

  async openPage(url?: string): Promise<FirefoxPage> {
    const page = new FirefoxPage(await this.browser.newPage(), this.#bidi);
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async extensionPage(path: string): Promise<FirefoxPage> {
    const page = await this.openPage(`moz-extension://${UUID}/${path}`);
    // The load event of such a page is never told, so it is asked for.
    await page.tab.waitForFunction(() => document.readyState === 'complete');
    return page;
  }

  async killBackground(): Promise<void> {
    await this.#bidi.inBrowser(
      `WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
  }

  async restartExtension(): Promise<void> {
    await this.#bidi.inBrowser(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(this.#id)})).reload();
    })()`);
  }

  /** Whether an update that is there waits for the browser's next start. */
  async isUpdatedLater(): Promise<boolean> {
    const said = await this.#bidi.inBrowser(`(() => {
      const { AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      return JSON.stringify(AddonManagerPrivate.hasUpgradeListener(${JSON.stringify(this.#id)}));
    })()`);
    return said === 'true';
  }

  async allowPrivateWindows(): Promise<void> {
    const id = JSON.stringify(this.#id);
    await this.#bidi.inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(${id}, allowed, WebExtensionPolicy.getByID(${id}).extension);
    })()`);
    await this.restartExtension();
  }

  async addresses(): Promise<readonly string[]> {
    const all = 'JSON.stringify(gBrowser.tabs.map((one) => one.linkedBrowser.currentURI.spec))';
    return JSON.parse((await this.#bidi.inBrowser(all)) ?? '[]');
  }

  async closePages(): Promise<void> {
    const [first, ...others] = await this.browser.pages();
    await Promise.all(others.map((tab) => tab.close()));
    await first?.goto('about:blank', { waitUntil: [] });
  }

  async close(): Promise<void> {
    await this.browser.close();
    if (this.#stays) return;
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class FirefoxPage implements Page {
  readonly tab: Tab;
  readonly #bidi: Bidi;
  readonly #console: string[] = [];

  constructor(tab: Tab, bidi: Bidi) {
    this.tab = tab;
    this.#bidi = bidi;
    tab.on('console', (message) => this.#console.push(message.text()));
    tab.on('pageerror', (error) => this.#console.push(String(error)));
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url, { waitUntil: [] });
  }

  async reload(): Promise<void> {
    await this.tab.reload({ waitUntil: [] });
  }

  evaluate: Page['evaluate'] = (script, ...args) =>
    this.tab.evaluate(callOf(script, args)) as Promise<never>;

  frames() {
    const inner = this.tab.frames().filter((frame) => frame !== this.tab.mainFrame());
    return inner.map((frame) => ({
      evaluate: ((script, ...args) => frame.evaluate(callOf(script, args))) as Page['evaluate'],
    }));
  }

  inClosedRoots: Page['inClosedRoots'] = (hosts, script, ...args) =>
    this.#bidi.inClosedRoots(this.tab, hosts, String(script), args);

  screenshot(path?: string): Promise<Uint8Array> {
    return this.tab.screenshot(path === undefined ? {} : { path: path as `${string}.png` });
  }

  click(x: number, y: number, button: 'left' | 'right' = 'left'): Promise<void> {
    return this.tab.mouse.click(x, y, { button });
  }

  hover(x: number, y: number): Promise<void> {
    return this.tab.mouse.move(x, y);
  }

  press(key: Key): Promise<void> {
    return this.tab.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.tab.keyboard.type(text);
  }

  console(): readonly string[] {
    return this.#console;
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.tab.setViewport({ width, height });
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
