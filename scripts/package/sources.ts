import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Files } from './folder.ts';

/** What Git keeps, as it lies in the folder; nothing where there is no Git. */
export async function sources(root: string): Promise<Files | null> {
  const asked = promisify(execFile)('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 2 ** 26 });
  const listed = await asked.catch(() => null);
  if (!listed) return null;
  const files: Record<string, Uint8Array> = {};
  for (const path of listed.stdout.split('\0').filter(Boolean))
    files[path] = await readFile(join(root, path));
  return files;
}
