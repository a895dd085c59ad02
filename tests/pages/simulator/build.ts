import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page into a new folder (index.html and assets/, relative addresses) and returns the folder. */
export async function buildSimulator(): Promise<string> {
  const configFile = join(import.meta.dirname, 'vite.config.ts');
  const outDir = await mkdtemp(join(tmpdir(), 'o-xanh-simulator-'));
  await build({ configFile, build: { outDir, emptyOutDir: true }, logLevel: 'error' });
  return outDir;
}
