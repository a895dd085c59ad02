import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as Tab } from 'playwright-core';
import { callOf, type Driver, type Page } from './driver.ts';

/** Nothing of the browser's own may go out either. */
export const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Launch {
  readonly executable: string;
  /** Folder of the built extension; `null`: the browser alone. */
  readonly extension: string | null;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Port of a proxy on this machine that answers for every host (real-hosts.ts). */
  readonly proxy?: number;
  /** Chromium: what the driver would switch off and a child's browser has on. */
  readonly keep?: readonly string[];
  /** A folder that stays when the browser is closed; else a fresh one that goes with it. */
  readonly profile?: string;
  /** Firefox: installed as by a person, and there at every start; else for the session, as developers do. */
  readonly forGood?: true;
  /** Leave the page open that opens after an installation; else it is closed before anything is done. */
  readonly welcome?: true;
  /** Ctrl-C is the caller's, who closes the browser; else the driver ends it, and us, at once. */
  readonly keepOnInterrupt?: true;
}

/** Longest wait for the welcome page, ms: where a policy installs or sets something there is none. */
export const WELCOME_LIMIT = 15_000;

export async function launchChromium(options: Launch): Promise<ChromiumDriver> {
  const { executable, extension, headless = true, args = [], keep = [], proxy } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'o-xanh-chromium-')));
  const stays = options.profile !== undefined;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    ignoreDefaultArgs: [...keep],
    handleSIGINT: !options.keepOnInterrupt,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...QUIET,
      ...args,
      ...(proxy === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${proxy}`, '--ignore-certificate-errors']),
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  if (extension === null) return new ChromiumDriver(context, profile, '', stays);
  const opened = options.welcome ? null : welcomePage(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await (await opened)?.close();
  return new ChromiumDriver(context, profile, new URL(worker.url()).host, stays);
}

async function welcomePage(context: BrowserContext): Promise<Tab | null> {
  const isWelcome = (page: Tab) => page.url().includes('/welcome.html');
  const open = context.pages().find(isWelcome);
  if (open) return open;
  const predicate = (page: Tab) =>
    page.waitForURL(/\/welcome\.html/).then(
      () => true,
      () => false,
    );
  return context.waitForEvent('page', { predicate, timeout: WELCOME_LIMIT }).catch(() => null);
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly context: BrowserContext;
  readonly closed: Promise<void>;
  readonly profile: string;
  readonly #id: string;
  readonly #stays: boolean;

  constructor(context: BrowserContext, profile: string, id: string, stays: boolean) {
    this.context = context;
    this.closed = new Promise((resolve) => {
      context.once('close', () => resolve());
    });
    this.profile = profile;
    this.#id = id;
    this.#stays = stays;
  }

  async openPage(url?: string): Promise<ChromiumPage> {
    const page = new ChromiumPage(await this.context.newPage());
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async extensionPage(path: string): Promise<ChromiumPage> {
    const page = await this.openPage();
    await page.tab.goto(`chrome-extension://${this.#id}/${path}`);
    return page;
  }

  async killBackground(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const ended = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(this.#id),
    );
    for (const { targetId } of ended) await session.send('Target.closeTarget', { targetId });
    await page.close();
    if (ended.length === 0) throw new Error('no service worker is running');
  }

  restartExtension(): Promise<void> {
    return this.#asDeveloper('reload', this.#id, { failQuietly: true });
  }

  allowPrivateWindows(): Promise<void> {
    const change = { extensionId: this.#id, incognitoAccess: true };
    return this.#asDeveloper('updateExtensionConfiguration', change);
  }

  /** What the browser's own page of extensions calls. */
  async #asDeveloper(name: string, ...parameters: readonly unknown[]): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async ([call, given]) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: Record<string, (...given: unknown[]) => Promise<void>>;
        };
        // Without developer mode an unpacked extension does not come back from a restart.
        await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
        await developerPrivate[call]?.(...given);
      },
      [name, parameters] as const,
    );
    await page.close();
  }

  async addresses(): Promise<readonly string[]> {
    return this.context.pages().map((tab) => tab.url());
  }

  /** The last tab stays, blank: closing it would end the browser. */
  async closePages(): Promise<void> {
    const [first, ...others] = this.context.pages();
    await Promise.all(others.map((tab) => tab.close()));
    await first?.goto('about:blank');
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.#stays) return;
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class ChromiumPage implements Page {
  readonly tab: Tab;
  readonly #console: string[] = [];

  constructor(tab: Tab) {
    this.tab = tab;
    tab.on('console', (message) => this.#console.push(message.text()));
    tab.on('pageerror', (error) => this.#console.push(error.message));
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url, { waitUntil: 'commit' });
  }

  async reload(): Promise<void> {
    await this.tab.reload({ waitUntil: 'commit' });
  }

  evaluate: Page['evaluate'] = (script, ...args) => this.tab.evaluate(callOf(script, args));

  frames() {
    const inner = this.tab.frames().filter((frame) => frame !== this.tab.mainFrame());
    return inner.map((frame) => ({
      evaluate: ((script, ...args) =>
        patiently(() => frame.evaluate(callOf(script, args)))) as Page['evaluate'],
    }));
  }

  /** The DevTools protocol sees closed roots; a page, and Playwright's locators, do not. */
  inClosedRoots: Page['inClosedRoots'] = async (hosts, script, ...args) => {
    const session = await this.tab.context().newCDPSession(this.tab);
    try {
      const roots = await patiently(() => closedRoots(session, hosts));
      return await Promise.all(
        roots.map(async (objectId) => {
          const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
            objectId,
            functionDeclaration: `function () { return (${script})(this, ...${JSON.stringify(args)}) }`,
            returnByValue: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? 'failed');
          return result.value;
        }),
      );
    } finally {
      await session.detach();
    }
  };

  screenshot(path?: string): Promise<Uint8Array> {
    return patiently(() => this.tab.screenshot(path === undefined ? {} : { path }));
  }

  click(x: number, y: number, button: 'left' | 'right' = 'left'): Promise<void> {
    return this.tab.mouse.click(x, y, { button });
  }

  hover(x: number, y: number): Promise<void> {
    return this.tab.mouse.move(x, y);
  }

  press(key: string): Promise<void> {
    return this.tab.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.tab.keyboard.type(text);
  }

  console(): readonly string[] {
    return this.#console;
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.tab.setViewportSize({ width, height });
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}

/** Object ids of the closed roots of the hosts that match. */
async function closedRoots(session: CDPSession, hosts: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const found = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: hosts,
  });
  const ids: string[] = [];
  for (const nodeId of found.nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const inner = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!inner) continue;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: inner.backendNodeId,
    });
    if (object.objectId) ids.push(object.objectId);
  }
  return ids;
}

/** A frame that is just navigating, a document just replaced, or a tab that is just being shown, refuses; a moment later it does not. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      const passing = /context was destroyed|Could not find node|Unable to capture/.test(
        String(error),
      );
      if (!passing || tries === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
