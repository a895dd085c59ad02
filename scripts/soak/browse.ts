import { waitForVerdicts } from '../../tests/bench/in-page.ts';
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
    await page.close();
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
    await Promise.all([first?.close(), second?.close()]);
    for (const page of others) await this.#settled(page, done);
    await Promise.all(others.map((page) => page.close()));
  }

  async #media(done: Done): Promise<void> {
    const page = await this.#open('/media');
    await this.#settled(page, done);
    await page.evaluate(
      () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 2_000)),
    );
    await page.close();
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
    await page.close();
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
    await practice.close();
    for (const path of ['options.html', 'popup.html', 'counts.html'])
      await (await driver.extensionPage(path)).close();
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
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
