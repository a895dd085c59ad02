import { readdirSync, readFileSync } from 'node:fs';

/** Ids of the processes that this one started. Linux only (/proc); elsewhere none. */
export function childrenOf(id: number): number[] {
  return [...parents()].filter(([, parent]) => parent === id).map(([child]) => child);
}

/** The process and everything under it. */
export function processTree(root: number): number[] {
  const all = parents();
  const tree = new Set([root]);
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const [id, parent] of all) if (tree.has(parent)) tree.add(id);
  }
  return [...tree];
}

function parents(): Map<number, number> {
  const stat = (id: number) => read(`/proc/${id}/stat`);
  const parent = (text: string) => Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  return new Map(numbers('/proc').map((id) => [id, parent(stat(id))]));
}

/** Proportional memory of these processes in bytes: what is shared is counted once. */
export function memoryOf(ids: readonly number[]): number {
  const lines = ids.map((id) => /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1]);
  return lines.reduce((sum, kilobytes) => sum + Number(kilobytes ?? 0) * 1024, 0);
}

/**
 * The same without files that are mapped, such as the browser's own program: their share falls when
 * another browser is started on this machine and rises when it ends, which has nothing to do with ours.
 */
export function heldBy(ids: readonly number[]): number {
  const parts = ids.flatMap((id) => [
    ...read(`/proc/${id}/smaps_rollup`).matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB/gm),
  ]);
  return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}

/** Seconds of processor time that these processes have used, at Linux' 100 ticks a second. */
export function secondsOf(ids: readonly number[]): number {
  const ticks = ids.map((id) => {
    const text = read(`/proc/${id}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}

function numbers(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
