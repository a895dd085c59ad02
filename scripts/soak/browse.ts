import { waitForVerdicts } from '../../tests/bench/in-page.ts';
import { ChromiumPage } from '../../tests/support/chromium.ts';
import type { Page } from '../../tests/support/driver.ts';
import { sendFromTab, setSettings } from '../../tests/support/extension.ts';
import { inOurTrees } from '../../tests/support/panel.ts';
import { navigate, scrollOn } from './in-page.ts';
import type { Watched } from './sample.ts';
import type { SoakWeb } from './web.ts';

/** Milliseconds for the pictures of one page; far more than a slow machine needs. */
const LIMIT = 60_000;
const LESSONS = ['#/lesson/a-friend', '#/certificate', '#/teacher', ''];

/** What one round did. */
export interface Done {
  /** distinct pictures shown */
  pictures: number;
  /** neither safe nor covered nor undecided when time was up */
  stuck: number;
}

/** Scripted browsing, the same in every round but for the pictures, which nobody has seen before. */
export class Browsing {
  readonly #watched: Watched;
  readonly #web: SoakWeb;
  #next = 1;
  #place = 0;

  constructor(watched: Watched, web: SoakWeb) {
    this.#watched = watched;
    this.#web = web;
  }

  /** What is done in a round, by name; each closes what it opens. */
  readonly scenes: Readonly<Record<string, (done: Done) => Promise<void>>> = {
    feed: (done) => this.#feed(done),
    'one page, many places': (done) => this.#stay(done),
    tabs: (done) => this.#tabs(done),
    'film, canvas, GIF': (done) => this.#media(done),
    panel: () => this.#panel(),
    'our own pages': () => this.#ownPages(),
    settings: () => this.#settings(),
  };

  #fresh(count: number, done: Done): number {
    this.#next += count;
    done.pictures += count;
    return this.#next - count;
  }

  async #feed(done: Done): Promise<void> {
    const page = await this.#open('/feed');
    for (let step = 0; step < 8; step += 1)
      await page.evaluate(scrollOn, this.#fresh(6, done), 6, 24);
    await this.#settled(page, done);
    await close(page);
  }

  async #stay(done: Done): Promise<void> {
    const { staying } = this.#watched;
    for (let step = 0; step < 6; step += 1) {
      const from = this.#fresh(4, done);
      const pictures = [0, 1, 2, 3].flatMap((n) => [from + n, Math.max(1, from - 40 + n)]);
      await staying.evaluate(navigate, this.#place++ % 50, pictures);
      if (step % 2) await this.#settled(staying, done); // the others are left before they are judged
    }
    await staying.evaluate(navigate, 0, []);
  }

  async #tabs(done: Done): Promise<void> {
    const addresses = Array.from({ length: 6 }, () => `/few/${this.#fresh(6, done)}`);
    const pages = await Promise.all(addresses.map((address) => this.#open(address)));
    const [first, second, ...others] = pages;
    await Promise.all([first, second].map((page) => page && close(page)));
    for (const page of others) await this.#settled(page, done);
    await Promise.all(others.map(close));
  }

  async #media(done: Done): Promise<void> {
    const page = await this.#open('/media');
    await this.#settled(page, done);
    await page.evaluate(
      () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 2_000)),
    );
    await close(page);
  }

  /** Opened by what a card sends, closed by Escape, twice on one page. */
  async #panel(): Promise<void> {
    const page = await this.#open('/help');
    const address = await page.evaluate(() => location.href);
    const isOpen = async () => {
      const shown = await inOurTrees(page, (root) => root.querySelector('dialog') !== null);
      return shown.includes(true);
    };
    for (let time = 0; time < 2; time += 1) {
      await sendFromTab(this.#watched.own, address, 'panel:open', { reason: 'by-hand' });
      await until(isOpen, 'the panel to open');
      await page.press('Escape');
      await until(async () => !(await isOpen()), 'the panel to close');
    }
    await close(page);
  }

  async #ownPages(): Promise<void> {
    const { driver } = this.#watched;
    const practice = await driver.extensionPage('practice.html');
    for (const hash of LESSONS) {
      await practice.evaluate(async (to: string) => {
        location.hash = to;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return null;
      }, hash);
    }
    await close(practice);
    for (const path of ['options.html', 'popup.html', 'counts.html'])
      await close(await driver.extensionPage(path));
  }

  async #settings(): Promise<void> {
    const { own } = this.#watched;
    await setSettings(own, { sensitivity: 'strict', cover: 'opaque', language: 'en' });
    await setSettings(own, { sensitivity: 'balanced', cover: 'blur', language: 'vi' });
  }

  #open(path: string): Promise<Page> {
    return this.#watched.driver.openPage(this.#web.origin + path);
  }

  async #settled(page: Page, done: Done): Promise<void> {
    const { states } = await page.evaluate(waitForVerdicts, LIMIT);
    const { none = 0, veiled = 0, judging = 0 } = states;
    done.stuck += none + veiled + judging;
  }
}

async function until(ask: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited a minute for ${what}`);
    await pause(100);
  }
}

/** Resolves after so many ms; keeps nobody waiting at the end. */
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Chromium once, in 135 rounds on a busy machine, did not close a tab, and the driver waited for ever. */
async function close(page: Page): Promise<void> {
  const closing = page.close();
  const isLate = await Promise.race([closing.then(() => false), pause(LIMIT).then(() => true)]);
  if (isLate && page instanceof ChromiumPage) {
    const session = await page.tab.context().newCDPSession(page.tab);
    await session.send('Page.close');
  }
  await closing;
}
