import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A labelled file. `name` is its path within the set, which is all that reports show. */
export interface Sample {
  readonly name: string;
  readonly path: string;
  readonly label: string;
}

/**
 * The set: a folder with one subfolder for each label, or a CSV file of `path,label` lines with paths
 * relative to it. Throws when there is nothing to judge.
 */
export function collect(where: string): Sample[] {
  const samples = statSync(where).isDirectory() ? fromFolder(where) : fromCsv(where);
  if (samples.length === 0) throw new Error(`${where}: no files`);
  return samples;
}

function fromFolder(root: string): Sample[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const name = path.relative(root, file);
      const [label = '', ...rest] = name.split(path.sep);
      return { name, path: file, label: rest.length > 0 ? label : 'unlabelled' };
    });
}

function fromCsv(file: string): Sample[] {
  const folder = path.dirname(file);
  const rows = readFileSync(file, 'utf8').split(/\r?\n/).map(fields);
  if (rows[0]?.[1]?.toLowerCase() === 'label') rows.shift();
  return rows
    .filter((row) => row.length >= 2)
    .map(([name = '', label = '']) => ({ name, path: path.resolve(folder, name), label }));
}

/** Fields of one CSV line (RFC 4180, without line breaks inside fields). */
export function fields(line: string): string[] {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...found].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );
}
