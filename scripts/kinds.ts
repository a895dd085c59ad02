import type { BrowserName } from '../tests/support/driver.ts';
import { setSettings } from '../tests/support/extension.ts';
import { type KindResult, runKind } from '../tests/support/kind-run.ts';
import { KINDS } from '../tests/support/kinds.ts';
import { launch } from '../tests/support/launch.ts';
import { startServer } from '../tests/support/server.ts';

/**
 * Which kinds of pictures are guarded, in which browser, as a table for docs/architecture.md:
 * `npm run kinds`, after `npm run build`. Names after it: only those kinds.
 */
const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
const only = process.argv.slice(2);
const kinds = KINDS.filter(({ name }) => only.length === 0 || only.includes(name));

const results: Record<BrowserName, KindResult[]> = { chromium: [], firefox: [] };
for (const name of NAMES) {
  const server = await startServer();
  const driver = await launch(name);
  await setSettings(await driver.extensionPage('popup.html'), { cover: 'opaque' });
  for (const kind of kinds) {
    results[name].push(await runKind(driver, server, kind));
    console.error(`${name}: ${kind.name}`);
  }
  await driver.close();
  await server.close();
}

console.log(
  '| kind | browser | never painted clear before | flagged | harmless | extra requests |',
);
console.log('|---|---|---|---|---|---|');
for (const [n, kind] of kinds.entries())
  for (const name of NAMES) {
    const { flagged, harmless, extra, clear, frames } = results[name][n] as KindResult;
    const painted = clear === 0 ? `yes (${frames} frames)` : `NO (${clear} of ${frames})`;
    console.log(`| ${kind.name} | ${name} | ${painted} | ${flagged} | ${harmless} | ${extra} |`);
  }
