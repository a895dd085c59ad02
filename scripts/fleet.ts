import { childrenOf, memoryOf, processTree, secondsOf } from '../tests/bench/memory.ts';
import type { BrowserName } from '../tests/support/driver.ts';
import { Administrator } from '../tests/support/managed.ts';
import { ManagedChromium } from '../tests/support/managed-chromium.ts';
import { ManagedFirefox } from '../tests/support/managed-firefox.ts';
import { startServer } from '../tests/support/server.ts';
import { bytesBelow } from './fleet/disk.ts';

/**
 * What Ô Xanh costs a fleet (docs/policy.md): `npm run fleet`, or
 * `npm run fleet -- firefox` for one of the two; on Linux as root, on a quiet machine.
 * A login is a start of the browser with an empty page, looked at for 20 seconds, with the extension
 * installed by policy and without.
 */
const LOGIN_MS = 20_000;
const MB = 1e6;
const UNSIGNED = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const mb = (bytes: number) => `${(bytes / MB).toFixed(1)} MB`;

const wanted = process.argv.slice(2);
for (const name of ['chromium', 'firefox'] as const) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  const without = await login(name, false);
  const withIt = await login(name, true);
  console.log(
    `  memory at login   ${mb(withIt.memory - without.memory)} more (of ${mb(without.memory)})`,
  );
  console.log(
    `  CPU at login      ${(withIt.cpu - without.cpu).toFixed(1)} s more (of ${without.cpu.toFixed(1)} s)`,
  );
}

interface Cost {
  readonly memory: number;
  readonly cpu: number;
}

async function login(name: BrowserName, installed: boolean): Promise<Cost> {
  const server = await startServer();
  const admin = await Administrator.on(name, server);
  if (typeof admin === 'string') throw new Error(admin);
  const packed = admin.serve('1.0');
  const Browser = name === 'chromium' ? ManagedChromium : ManagedFirefox;
  const browser = new Browser(admin.executable, packed.id);
  try {
    if (installed) {
      const more = name === 'chromium' ? {} : { Preferences: UNSIGNED };
      await admin.put(packed, { developerTools: name === 'chromium' ? 'on' : 'as-is' }, more);
    }
    await browser.start();
    if (installed) await untilInstalled(browser);
    else await pause(5_000);
    await browser.stop();
    const before = new Set(childrenOf(process.pid));
    await browser.start();
    await pause(LOGIN_MS);
    const tree = childrenOf(process.pid)
      .filter((id) => !before.has(id))
      .flatMap(processTree);
    const cost = { memory: memoryOf(tree), cpu: secondsOf(tree) };
    if (installed) {
      for (const [file, { byteLength }] of Object.entries(packed.files))
        console.log(
          `  ${file.padEnd(18)}${mb(byteLength)} (${byteLength} bytes), ${((byteLength * 1000) / 1e9).toFixed(2)} GB for 1 000 computers`,
        );
      const disk = await bytesBelow(browser.profile, packed.id);
      console.log(`  on disk           ${mb(disk)} for each profile`);
    }
    return cost;
  } finally {
    await browser.remove();
    await admin.remove();
    await server.close();
  }
}

async function untilInstalled(browser: ManagedChromium | ManagedFirefox): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      const page = await browser.page('popup.html');
      await page.close();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await pause(500);
    }
  }
}
