import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What nobody needs any more (exports, words, style), and style that two areas fight over. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  .toString()
  .split('\0')
  .filter((file) => existsSync(file));
const read = (file: string) => readFileSync(file, 'utf8');
const code = files
  .filter(
    (file) => /\.(tsx?|html)$/.test(file) && !/^(locales|tests|scripts)\/|\.test\./.test(file),
  )
  .map(read)
  .join('\n');

const NAMES = new Set(code.match(/[\w-]+/g));
/** The text around each `${…}` of a template that makes a name: ['button-', ''] of `button-${kind}`. */
const MADE = [...code.matchAll(/([\w-]*)\$\{[^{}`]*\}([\w-]*)/g)]
  .map(([, before = '', after = '']) => [before, after] as const)
  .filter(([before, after]) => before !== '' || after !== '');

/** Written out somewhere, or made by a template. */
const isNamed = (name: string) =>
  NAMES.has(name) ||
  MADE.some(
    ([before, after]) =>
      name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after),
  );

it('every word is said somewhere', () => {
  const tables = files.filter((file) => /^locales\/[\w-]+\/en\.ts$/.test(file));
  const keys = tables.flatMap((file) =>
    [...read(file).matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, key = '']) => ({ file, key })),
  );
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter(({ key }) => !isNamed(key))).toEqual([]);
});

it('every class has something that wears it', () => {
  const sheets = files.filter((file) => /^(components|entrypoints)\/.*\.css$/.test(file));
  const worn = sheets.flatMap((file) => {
    const selectors = read(file).replace(/\/\*[\s\S]*?\*\/|@import[^;]*;|\{[^{}]*\}/g, ' ');
    return [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => ({ file, name }));
  });
  expect(worn.length).toBeGreaterThan(300);
  expect(worn.filter(({ name }) => !isNamed(name))).toEqual([]);
});

it('every export is imported, or at least used where it is', () => {
  const sources = files.filter((file) => /\.(tsx?|mjs)$/.test(file));
  const uses = new Map<string, number>();
  for (const file of sources)
    for (const name of read(file).match(/\b[A-Za-z_]\w*/g) ?? [])
      uses.set(name, (uses.get(name) ?? 0) + 1);
  const EXPORT = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
  const exports = sources.flatMap((file) =>
    [...read(file).matchAll(EXPORT)].map(([, name = '']) => ({ file, name })),
  );
  expect(exports.length).toBeGreaterThan(500);
  expect(exports.filter(({ name }) => (uses.get(name) ?? 0) < 2)).toEqual([]);
});

it('a class belongs to one area, or pages that load both would mix them', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of files.filter((one) => /^components\/.*\.css$/.test(one)))
    for (const [, name = ''] of read(file).matchAll(/(?:^|,)\s*\.ox \.([\w-]+)(?=\s*[,{])/gm))
      owners.set(name, (owners.get(name) ?? new Set()).add(file.split('/')[1] ?? ''));
  const shared = [...owners].filter(([, areas]) => areas.size > 1);
  expect(owners.size).toBeGreaterThan(200);
  expect(shared.map(([name, areas]) => `${name}: ${[...areas]}`)).toEqual([]);
});
