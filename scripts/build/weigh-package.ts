import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wxt } from 'wxt';
import { readFolder } from '../package/folder.ts';
import type { Share } from './made-of.ts';
import { overweight, type Weight, weigh } from './parts.ts';

/**
 * WXT hook `build:done`: writes what the package weighs by part beside it, and fails the build when a
 * part is over its budget.
 */
export async function weighPackage(wxt: Wxt, shares: readonly Share[]): Promise<void> {
  if (wxt.config.command !== 'build') return; // `wxt dev` makes other scripts
  const files = await readFolder(wxt.config.outDir);
  const weights = weigh(files);
  await writeFile(fileOf(wxt.config.outBaseDir, wxt.config.browser), report(weights, shares));
  const wrong = overweight(files, weights);
  if (wrong.length > 0) throw new Error(`The package is too heavy:\n  ${wrong.join('\n  ')}`);
}

/** What the last build for this browser weighed, as a Markdown table. */
export async function readWeights(out: string, browser: string): Promise<string> {
  return readFile(fileOf(out, browser), 'utf8');
}

function fileOf(out: string, browser: string): string {
  return join(out, `${browser}-mv3-parts.md`);
}

function report(weights: readonly Weight[], shares: readonly Share[]): string {
  const parts = weights.map(({ name, files, bytes, gzipped, most, mostGzipped }) => {
    const gz = mostGzipped ? `${kB(gzipped)} of ${kB(mostGzipped)}` : kB(gzipped);
    return [name, String(files), kB(bytes), kB(most), gz];
  });
  const sources = shares.map(({ name, bytes }) => [name, kB(bytes)]);
  return [
    ...table(['part', 'files', 'kB', 'allowed', 'gzipped'], parts),
    '',
    ...table(['scripts are made of', 'kB, about'], sources),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const width = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) => {
    const pad = (cell: string, i: number) =>
      i === 0 ? cell.padEnd(width[i] ?? 0) : cell.padStart(width[i] ?? 0);
    return `| ${row.map(pad).join(' | ')} |`;
  };
  const rule = `|${width.map((w, i) => '-'.repeat(w + 1) + (i === 0 ? '-' : ':')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)];
}

/** Thousands of bytes, with one place where it is below a hundred. */
function kB(bytes: number): string {
  const thousands = bytes / 1000;
  return thousands < 99.95 ? thousands.toFixed(1) : Math.round(thousands).toLocaleString('en');
}
