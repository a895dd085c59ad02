import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { combine, type Machine } from './combine/combine.ts';
import { readCounts } from './combine/read.ts';
import { csv, html } from './combine/report.ts';

/**
 * Adds files that the counts page saved on many computers into one report:
 * `npm run combine -- school-a/*.csv school-b/*.csv`. One file is one computer, its folder the group.
 */
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'o-xanh-counts' } },
  allowPositionals: true,
});
const seen = new Map<string, string>();
const machines: Machine[] = [];
for (const file of positionals) {
  const text = await readFile(file, 'utf8').catch(stopWith(file));
  const group = basename(dirname(resolve(file)));
  const known = seen.get(`${group}\n${text}`);
  if (known !== undefined) {
    console.log(`${file}: the same as ${known}, counted once`);
    continue;
  }
  seen.set(`${group}\n${text}`, file);
  try {
    machines.push({ group, days: readCounts(text) });
  } catch (error) {
    stopWith(file)(error);
  }
}
if (machines.length === 0) stopWith('npm run combine -- FILES')(new Error('no files were named'));

const combined = combine(machines);
const folder = resolve(values.out);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'counts.csv'), csv(combined));
await writeFile(join(folder, 'counts.html'), html(combined));
for (const { name, machines: n, days } of combined.groups)
  console.log(`${name}: ${n} computers, ${days.length} days`);
for (const name of combined.dropped) console.log(`${name}: left out, too few computers`);
console.log(`${folder}: counts.html, counts.csv`);

function stopWith(where: string): (error: unknown) => never {
  return (error) => {
    console.error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  };
}
