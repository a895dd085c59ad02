import type { DayCounts, PinReply, SetReply, SettingsState } from '../../bridge/protocol.ts';
import type { BrowserName, Driver, Page } from './driver.ts';
import { sendFrom } from './extension.ts';
import { KEPT, PIN, readKept } from './kept.ts';
import { launch } from './launch.ts';
import { signal } from './processes.ts';

/** Each thing that is written over and over, and the last that was said to be written; a number each. */
const WRITTEN = ['settings', 'pin', 'counts', 'lessons'] as const;
type Written = Record<(typeof WRITTEN)[number], number>;

/** Writes settings, a PIN, counts and lessons until the browser is killed, and says what a restart has lost. */
export class Crashes {
  readonly #name: BrowserName;
  readonly #profile: string;
  readonly #last: Written = { settings: 0, pin: 0, counts: 0, lessons: 0 };

  /** `profile`: one in which `keepSomething` has been, closed as usual. */
  constructor(name: BrowserName, profile: string) {
    this.#name = name;
    this.#profile = profile;
  }

  /** Starts the browser with an extension that is there for good, as a family's is. */
  start(): Promise<Driver> {
    return launch(this.#name, { profile: this.#profile, forGood: true });
  }

  /**
   * Every process is killed `after` ms from the moment that each of the four has been acknowledged. Says
   * what was lost by the crash before.
   */
  async crash(after: number): Promise<string[]> {
    const driver = await this.start();
    const lost = await this.#lostIn(driver);
    const own = await driver.extensionPage('practice.html');
    const before = { ...this.#last };
    const writing = WRITTEN.map((what) => this.#write(own, what).catch(() => undefined));
    const end = Date.now() + 60_000;
    while (WRITTEN.some((what) => this.#last[what] === before[what])) {
      if (Date.now() > end) throw new Error('nothing is written');
      await pause(10);
    }
    await pause(after);
    if (signal(driver, 'all', 'SIGKILL') < 2) throw new Error('no browser to kill');
    await Promise.all(writing);
    await driver.close().catch(() => undefined); // it is gone
    return lost;
  }

  /** What is older than it was said to be, or cannot be read; nothing at best. */
  async lost(): Promise<string[]> {
    const driver = await this.start();
    return this.#lostIn(driver).finally(() => driver.close());
  }

  async #lostIn(driver: Driver): Promise<string[]> {
    const own = await driver.extensionPage('practice.html');
    const found = await this.#read(own);
    await own.close();
    const lost = WRITTEN.filter((what) => {
      const ahead = found[what] - this.#last[what];
      return ahead !== 0 && ahead !== 1; // one may have been written and not yet acknowledged
    }).map((what) => `${what}: ${found[what]} of ${this.#last[what]}`);
    Object.assign(this.#last, found);
    const kept = await readKept(driver);
    return JSON.stringify(kept) === JSON.stringify(KEPT) ? lost : [...lost, JSON.stringify(kept)];
  }

  async #write(own: Page, what: keyof Written): Promise<never> {
    for (;;) {
      const next = this.#last[what] + 1;
      await this.#put(own, what, next);
      this.#last[what] = next;
    }
  }

  async #put(own: Page, what: keyof Written, next: number): Promise<void> {
    if (what === 'lessons') return own.evaluate(putStep, next);
    if (what === 'counts') await sendFrom(own, 'background', 'counts:add', { help: 1 });
    else if (what === 'settings') {
      const site = { host: `n${next}.test`, sensitivity: 'strict', pausedUntil: null, reason: '' };
      const reply = await sendFrom(own, 'background', 'settings:set', { sites: [site] });
      if (!(reply as SetReply).done) throw new Error('refused');
    } else {
      const change = { pin: pinOf(next), old: pinOf(next - 1) };
      const reply = (await sendFrom(own, 'background', 'pin:set', change)) as PinReply;
      if (!reply.done) throw new Error(reply.why);
    }
  }

  async #read(own: Page): Promise<Written> {
    const { settings } = (await sendFrom(own, 'background', 'settings:get', null)) as SettingsState;
    const days = (await sendFrom(own, 'background', 'counts:get', null)) as readonly DayCounts[];
    const opens = async (n: number) =>
      ((await sendFrom(own, 'background', 'pin:open', { pin: pinOf(n) })) as PinReply).done;
    const { pin } = this.#last;
    const found = {
      settings: Number(/\d+/.exec(settings.sites[0]?.host ?? '')?.[0] ?? 0),
      pin: (await opens(pin)) ? pin : (await opens(pin + 1)) ? pin + 1 : Number.NaN,
      // The day that was kept before anything broke has one help of its own.
      counts: days.reduce((sum, { help }) => sum + help, -1),
      lessons: await own.evaluate(stepOf),
    };
    await sendFrom(own, 'background', 'pin:lock', null);
    return found;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Six digits that are no row and no repetition. */
const pinOf = (n: number) => (n === 0 ? PIN : String(100_957 + 1000 * n));

/** Runs in a page of ours. */
function putStep(step: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('o-xanh');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const change = opened.result.transaction('progress', 'readwrite');
      change.objectStore('progress').put({ lesson: 'call-111', done: '2026-10-01', step });
      change.oncomplete = () => {
        opened.result.close();
        resolve();
      };
    };
  });
}

/** Runs in a page of ours. */
function stepOf(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('o-xanh');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const asked = opened.result.transaction('progress').objectStore('progress').get('call-111');
      asked.onsuccess = () => {
        opened.result.close();
        resolve(asked.result?.step ?? -1);
      };
    };
  });
}
