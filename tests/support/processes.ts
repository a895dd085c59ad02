import { readdirSync, readFileSync } from 'node:fs';
import { processTree } from '../bench/memory.ts';
import type { Driver } from './driver.ts';

/** Which of a browser's processes: all of them, the extension's own, the graphics', or those of web pages. */
export type Part = 'all' | 'extension' | 'graphics' | 'pages';

/** Ids of the processes of this browser, its own among them. Linux only (/proc). */
export function processesOf({ profile, name }: Driver, part: Part): number[] {
  const all = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number);
  const root = all.find((id) => isBrowser(id, profile));
  if (root === undefined) return [];
  const tree = processTree(root);
  return part === 'all' ? tree : tree.filter((id) => is[name](id, part));
}

/** To each of them; one that ended meanwhile is no matter. Returns how many there were. */
export function signal(
  driver: Driver,
  part: Part,
  name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT',
): number {
  const ids = processesOf(driver, part);
  for (const id of ids) {
    try {
      process.kill(id, name);
    } catch {
      // It ended meanwhile.
    }
  }
  return ids.length;
}

function isBrowser(id: number, profile: string): boolean {
  const line = read(`/proc/${id}/cmdline`).split('\0');
  const isChild = line.some((part) => part.startsWith('--type=') || part === '-contentproc');
  return !isChild && line.some((part) => part.endsWith(profile)) && !/node|sh$/.test(line[0] ?? '');
}

const is = {
  chromium(id: number, part: Part): boolean {
    const line = read(`/proc/${id}/cmdline`);
    if (part === 'graphics') return line.includes('--type=gpu-process');
    if (!line.includes('--type=renderer')) return false;
    return line.includes('--extension-process') === (part === 'extension');
  },
  firefox(id: number, part: Part): boolean {
    const name = read(`/proc/${id}/comm`).trim();
    if (part === 'extension') return name === 'WebExtensions';
    if (part === 'graphics') return name === 'GPU Process';
    return name.startsWith('Isolated Web') || name === 'Web Content';
  },
};

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
