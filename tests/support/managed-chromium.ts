import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ChromiumPage, QUIET } from './chromium.ts';
import type { Managed } from './managed.ts';

/** A school's Chromium installs extensions and looks for updates; the driver switches both off. */
const KEEP = ['--disable-extensions', '--disable-background-networking'];

export class ManagedChromium implements Managed {
  readonly #executable: string;
  readonly #id: string;
  #profile: string | undefined;
  #context: BrowserContext | undefined;

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
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: this.#executable,
      headless: true,
      ignoreDefaultArgs: KEEP,
      args: QUIET.filter((flag) => !KEEP.includes(flag)),
    });
  }

  async stop(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  async page(path: string): Promise<ChromiumPage> {
    if (!this.#context) throw new Error('not started');
    const tab = await this.#context.newPage();
    try {
      await tab.goto(`chrome-extension://${this.#id}/${path}`);
    } catch (error) {
      await tab.close();
      throw error;
    }
    return new ChromiumPage(tab);
  }

  async update(): Promise<void> {
    const page = await this.page('popup.html');
    // Told once the package is there; it is installed at the next start.
    await page.evaluate(async () => {
      const downloaded = new Promise((resolve) => {
        chrome.runtime.onUpdateAvailable.addListener(resolve);
      });
      const { status } = await chrome.runtime.requestUpdateCheck();
      if (status !== 'update_available') throw new Error(status);
      await downloaded;
    });
    await page.close();
  }

  /** Also the profile. */
  async remove(): Promise<void> {
    await this.stop();
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
