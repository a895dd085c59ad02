import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { BrowserName } from './driver.ts';

/** A browser program that sees a folder of ours where the system's policies are. */
export interface Isolated {
  /** what the browser takes for its policy folder; files in it may change while it runs */
  readonly folder: string;
  readonly executable: string;
  remove(): Promise<void>;
}

/**
 * Policies lie in places that belong to the whole computer. In a mount namespace of its own one browser
 * sees another folder there, and nothing else on the machine does. A text says why that cannot be.
 */
export async function isolate(name: BrowserName): Promise<Isolated | string> {
  if (process.platform !== 'linux') return 'mount namespaces are Linux only';
  const program = findBrowser(name);
  if (!program) return `${name} is not installed`;
  const place = await policyPlace(name, program);
  if (!place) return `no policy folder of ${name} to mount over`;
  const root = await mkdtemp(join(tmpdir(), 'o-xanh-policy-'));
  const unshare = ['-m', '-Urm'].find((flag) => canMount(flag, root, place));
  if (!unshare) {
    await rm(root, { recursive: true });
    return 'unshare and mount --bind are refused here';
  }
  const executable = join(root, 'browser.sh');
  const inner = 'mount --bind "$O_XANH_POLICY" "$O_XANH_PLACE" && exec "$O_XANH_PROGRAM" "$@"';
  const lines = [
    '#!/bin/sh',
    `export O_XANH_POLICY='${root}/policy' O_XANH_PLACE='${place}' O_XANH_PROGRAM='${program}'`,
    `mkdir -p "$O_XANH_POLICY"`,
    `exec unshare ${unshare} sh -c '${inner}' sh "$@"`,
  ];
  await writeFile(executable, `${lines.join('\n')}\n`);
  await chmod(executable, 0o755);
  return {
    folder: join(root, 'policy'),
    executable,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function policyPlace(name: BrowserName, program: string): Promise<string | null> {
  const places =
    name === 'chromium'
      ? ['/etc/chromium', '/etc/opt/chrome']
      : [
          '/usr/lib/firefox-esr/distribution',
          join(dirname(await realpath(program)), 'distribution'),
          '/etc/firefox/policies',
        ];
  for (const place of places) {
    const found = await realpath(place).catch(() => null);
    if (found && (await stat(found)).isDirectory()) return found;
  }
  return null;
}

function canMount(flag: string, from: string, to: string): boolean {
  try {
    execFileSync('unshare', [flag, 'mount', '--bind', from, to], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
