import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Files of one package: path with `/`, relative to its root, and bytes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Where Chromium writes notes of its own when it loads an unpacked extension. */
const CHROMIUMS = '_metadata/';

/** Every file below the folder of a package. */
export async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (!name.startsWith(CHROMIUMS)) files[name] = await readFile(path);
  }
  return files;
}

/**
 * A ZIP whose bytes depend on nothing but names and contents: entries sorted, no dates (1980, the
 * format's first day), no owners or modes.
 */
export function zip(files: Files): Uint8Array<ArrayBuffer> {
  const zippable: Zippable = {};
  for (const path of Object.keys(files).sort()) zippable[path] = files[path] ?? new Uint8Array();
  return zipSync(zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}
