import type { BrowserName, Page } from './driver.ts';
import { type Bench, endJudge, inJudge, loseWorker, reopen } from './kills.ts';
import { type Part, processesOf, signal } from './processes.ts';

/** Something that breaks at any moment, and may do so while another thing does. */
export interface Strike {
  readonly name: string;
  readonly browsers: readonly BrowserName[];
  /** The tab is gone with it, and is opened anew. */
  readonly tab?: true;
  /** Our own pages do not live through it. */
  readonly reopens?: true;
  /** Chromium then ends the whole extension: what is open stays covered, and is not judged; new frames are bare. */
  readonly ends?: true;
  readonly strike: (bench: Bench, page: Page) => Promise<unknown>;
}

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const STRIKES: readonly Strike[] = [
  // Nothing to end is no fault of this round.
  { name: 'background', browsers: BOTH, strike: ({ driver }) => driver.killBackground().catch(no) },
  { name: 'judge', browsers: BOTH, strike: (bench) => endJudge(bench).catch(no) },
  { name: 'worker', browsers: BOTH, strike: (bench) => inJudge(bench, loseWorker).catch(no) },
  {
    name: 'graphics process',
    browsers: ['chromium'],
    strike: async ({ driver }) => signal(driver, 'graphics', 'SIGKILL'),
  },
  {
    name: 'extension process stopped 2 s',
    browsers: BOTH,
    strike: (bench) => stop(bench, 'extension', 2000),
  },
  { name: 'browser stopped 2 s', browsers: BOTH, strike: (bench) => stop(bench, 'all', 2000) },
  {
    name: 'renderers of pages',
    browsers: BOTH,
    tab: true,
    strike: async ({ driver }) => signal(driver, 'pages', 'SIGKILL'),
  },
  {
    name: 'page left, gone back to',
    browsers: BOTH,
    strike: (_, page) => leaveAndReturn(page).catch(no),
  },
  {
    name: 'extension restarted',
    browsers: ['chromium'],
    reopens: true,
    strike: ({ driver }) => driver.restartExtension(),
  },
  {
    name: 'extension process',
    browsers: ['firefox'],
    reopens: true,
    async strike({ driver, own }) {
      await own.close().catch(no); // it would crash with it
      const ended = processesOf(driver, 'extension');
      signal(driver, 'extension', 'SIGKILL');
      await until(async () => processesOf(driver, 'extension').some((id) => !ended.includes(id)));
    },
  },
  {
    name: 'extension process (for good)',
    browsers: ['chromium'],
    ends: true,
    strike: async ({ driver }) => signal(driver, 'extension', 'SIGKILL'),
  },
];

/** For `ms`, with `during` meanwhile, which may wait for what is stopped. */
export async function stop(
  { driver }: Bench,
  part: Part,
  ms: number,
  during: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const over = pause(ms);
  signal(driver, part, 'SIGSTOP');
  await Promise.race([during(), over]);
  await over;
  signal(driver, part, 'SIGCONT');
}

/** All of them at once; then our own page is opened again where it is gone. */
export async function strikeAll(bench: Bench, page: Page, strikes: readonly Strike[]) {
  await Promise.all(strikes.map(({ strike }) => strike(bench, page)));
  if (strikes.some(({ reopens }) => reopens)) await reopen(bench);
}

async function leaveAndReturn(page: Page): Promise<void> {
  const at = await page.evaluate(() => location.href);
  await page.goto(new URL('/hills/2.png', at).href);
  await until(async () => (await page.evaluate(() => location.href).catch(() => at)) !== at);
  await page.evaluate(() => history.back());
  await until(async () => (await page.evaluate(() => location.href).catch(() => '')) === at);
}

function no(): void {
  // There was nothing to end, or it ended by itself meanwhile.
}

async function until(is: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await is()) && Date.now() < end) await pause(20);
}
