import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';
import { OUT } from '../../scripts/tools.ts';
import { type Launch, launchChromium } from './chromium.ts';
import type { BrowserName, Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Where the built extension for this browser lies. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(OUT, folder);
}

/** A fresh browser with an empty profile and the extension, as built unless another folder is named. */
export async function launch(name: BrowserName, options: Partial<Launch> = {}): Promise<Driver> {
  const executable = findBrowser(name);
  if (executable === undefined) throw new Error(`${name} is not installed`);
  const all = { executable, extension: builtExtension(name), ...options };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}
