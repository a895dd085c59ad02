import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Where the built extension for this browser lies. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(process.env.O_XANH_OUT ?? '.output', folder);
}

/** A fresh browser with an empty profile and the extension, as built unless another folder is named. */
export async function launch(name: BrowserName, extension = builtExtension(name)): Promise<Driver> {
  const executable = findBrowser(name);
  if (executable === undefined) throw new Error(`${name} is not installed`);
  return name === 'chromium'
    ? launchChromium({ executable, extension })
    : launchFirefox({ executable, extension });
}
