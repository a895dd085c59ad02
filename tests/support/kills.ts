import { Cdp, WITH_CDP } from './cdp.ts';
import { ChromiumPage } from './chromium.ts';
import type { BrowserName, Driver, Page } from './driver.ts';
import { setSettings } from './extension.ts';
import { FirefoxPage } from './firefox.ts';
import { launch } from './launch.ts';
import { processesOf, signal } from './processes.ts';

/** A running browser, and the hands to break it with. */
export interface Bench {
  readonly driver: Driver;
  readonly cdp: Cdp | null;
  /** a page of ours, opened before anything breaks; Firefox reaches the judge through it */
  own: Page;
  close(): Promise<void>;
}

export interface Kill {
  readonly name: string;
  readonly browsers: readonly BrowserName[];
  /** Our own pages do not live through it. */
  readonly reopens?: true;
  /** Nor do the guards: what was opened is covered again, which is right. */
  readonly anew?: true;
  /** Breaks something while pictures are on their way. */
  readonly strike: (bench: Bench, page: Page) => Promise<void>;
}

/** How long processes are stopped: longer than Chromium's and our own short limits, shorter than a test. */
const STOPPED_MS = 3000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startBench(
  name: BrowserName,
  options: Parameters<typeof launch>[1] = {},
): Promise<Bench> {
  const args = [...(name === 'chromium' ? WITH_CDP : []), ...(options.args ?? [])];
  // Playwright switches the back/forward cache off; a child's browser has it.
  const driver = await launch(name, {
    ...options,
    args,
    keep: ['--disable-back-forward-cache'],
  });
  const cdp = name === 'chromium' ? await Cdp.connect(driver.profile) : null;
  const own = await driver.extensionPage('popup.html');
  await setSettings(own, { cover: 'opaque', showAnyway: 'calm' });
  return {
    driver,
    cdp,
    own,
    async close() {
      cdp?.close();
      await driver.close();
    },
  };
}

/** A page of ours after the extension was started anew; Firefox never finishes one that was asked for too soon. */
export async function reopen(bench: Bench): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const opened = bench.driver.extensionPage('popup.html').catch(() => null);
    const page = await Promise.race([opened, pause(8000).then(() => null)]);
    if (page) {
      bench.own = page;
      return;
    }
  }
  throw new Error('no page of ours opens');
}

/** Calls `script`, which must be self-contained, with the window of the judge's page, if there is one. */
export async function inJudge(
  { cdp, own }: Bench,
  script: (judge: typeof globalThis) => void,
): Promise<void> {
  if (cdp) await cdp.evaluateIn('judge.html', `(${script})(window)`);
  // As text: our own page's policy allows no eval, and the driver needs none.
  if (own instanceof FirefoxPage)
    await own.tab.evaluate(`browser.runtime.getBackgroundPage().then((background) => {
      const judge = background.document.querySelector('iframe')?.contentWindow;
      if (judge) (${script})(judge);
    })`);
}

export async function endJudge({ cdp, own }: Bench): Promise<void> {
  if (cdp) return cdp.closeTarget('judge.html');
  await own.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const background = await browser.runtime.getBackgroundPage();
    background?.document.querySelector('iframe')?.remove();
  });
}

/** The next worker that is given a picture ends with it, and says nothing. */
export function loseWorker(judge: typeof globalThis): void {
  const { prototype } = judge.Worker;
  const { postMessage } = prototype;
  prototype.postMessage = function () {
    prototype.postMessage = postMessage;
    this.terminate();
  };
}

/** Every worker is lost with its next picture, and there is no other. */
export function noWorkers(judge: typeof globalThis): void {
  judge.Worker.prototype.postMessage = function () {
    this.terminate();
  };
  judge.Worker = class {
    constructor() {
      throw new Error('no more workers');
    }
  } as never;
}

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];

const path = (page: Page) => page.evaluate(() => location.pathname).catch(() => '');

async function until(is: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await is()) && Date.now() < end) await pause(20);
}

export const KILLS: readonly Kill[] = [
  { name: 'background ends', browsers: BOTH, strike: ({ driver }) => driver.killBackground() },
  { name: 'judge page ends', browsers: BOTH, strike: (bench) => endJudge(bench) },
  {
    name: 'background and judge end',
    browsers: ['chromium'],
    async strike(bench) {
      await Promise.all([endJudge(bench), bench.driver.killBackground()]);
    },
  },
  {
    name: 'a worker is lost',
    browsers: BOTH,
    async strike(bench) {
      await inJudge(bench, loseWorker);
    },
  },
  {
    name: 'extension process ends',
    browsers: ['firefox'],
    reopens: true,
    async strike({ driver, own }) {
      await own.close(); // it would crash with it
      const ended = processesOf(driver, 'extension');
      signal(driver, 'extension', 'SIGKILL');
      await until(async () => processesOf(driver, 'extension').some((id) => !ended.includes(id)));
    },
  },
  {
    name: 'graphics process ends',
    browsers: ['chromium'],
    async strike({ driver }) {
      signal(driver, 'graphics', 'SIGKILL');
    },
  },
  {
    name: 'browser is stopped and goes on',
    browsers: BOTH,
    async strike({ driver }) {
      signal(driver, 'all', 'SIGSTOP');
      await pause(STOPPED_MS);
      signal(driver, 'all', 'SIGCONT');
    },
  },
  {
    name: 'tab is frozen while the judge ends',
    browsers: ['chromium'],
    async strike(bench, page) {
      if (!(page instanceof ChromiumPage)) return;
      const session = await page.tab.context().newCDPSession(page.tab);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await endJudge(bench);
      await pause(500);
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await session.detach();
    },
  },
  {
    name: 'page is left, and gone back to',
    browsers: BOTH,
    async strike(_, page) {
      const at = await page.evaluate(() => location.pathname);
      await page.goto(await page.evaluate(() => `${location.origin}/ellipses/2.png`));
      await until(async () => (await path(page)) !== at);
      await page.evaluate(() => history.back());
      await until(async () => (await path(page)) === at);
    },
  },
  {
    name: 'extension is updated',
    // Not while pages are open in Firefox, which bares them for a moment (background/updates.ts).
    browsers: ['chromium'],
    reopens: true,
    anew: true,
    strike: ({ driver }) => driver.restartExtension(),
  },
];
