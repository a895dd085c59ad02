import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Damaged } from './damaged.ts';
import { builtExtension } from './launch.ts';

/**
 * What Firefox for Android does not have (MDN's browser-compat-data, November 2026; docs/browsers.md).
 * Taken away before anything of ours runs: in the background, and in every page of ours.
 */
const MISSING = `for (const [where, name] of [
  [browser, 'contextMenus'], [browser, 'menus'], [browser, 'commands'], [browser, 'windows'],
  [browser.storage, 'managed'], [browser.action, 'setIcon'], [browser.action, 'getUserSettings'],
]) Object.defineProperty(where, name, { value: undefined, configurable: true });
`;

/** The built extension for Firefox without what Android has not. */
export async function androidExtension(): Promise<Damaged> {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-android-'));
  await cp(builtExtension('firefox'), folder, { recursive: true });
  await writeFile(join(folder, 'android.js'), MISSING);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.background.scripts.unshift('android.js');
  await writeFile(file, JSON.stringify(manifest));
  for (const name of ['show', 'welcome', 'popup', 'options', 'practice']) {
    const page = join(folder, `${name}.html`);
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace('<head>', '<head><script src="/android.js"></script>'));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
