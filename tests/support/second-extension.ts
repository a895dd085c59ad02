import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import type { BrowserName, Driver, Page } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';
import { builtExtension, launch } from './launch.ts';

const ID = 'second@o-xanh.example';

/** A browser with our extension and another one, of which nothing is known but a page to act from. */
export interface Beside {
  readonly driver: Driver;
  readonly other: Page;
  close(): Promise<void>;
}

export async function launchBeside(name: BrowserName): Promise<Beside> {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-second-'));
  const manifest = {
    manifest_version: 3,
    name: 'second',
    version: '1',
    browser_specific_settings: { gecko: { id: ID } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>second</title>');
  const isFirefox = name === 'firefox';
  const both = `${builtExtension(name)},${folder}`;
  const driver = await launch(name, isFirefox ? {} : { extension: both });
  const origin = driver instanceof FirefoxDriver ? await installed(driver, folder) : idOf(folder);
  const other = await driver.openPage(`${origin}/page.html`);
  return {
    driver,
    other,
    async close() {
      await driver.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Chromium makes an unpacked extension's id of its path. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return `chrome-extension://${id.join('')}`;
}

async function installed({ browser }: FirefoxDriver, folder: string): Promise<string> {
  await browser.installExtension(folder);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(ID)})`;
  return `moz-extension://${await new Bidi(browser).inBrowser(`${policy}.mozExtensionHostname`)}`;
}
