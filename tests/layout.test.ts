import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import what of ours, by folder. The first line that fits a file counts. */
const MAY: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['entrypoints/', ['']],
  ['models/verdict.ts', []],
  ['models/', ['models/']],
  ['guides/', ['guides/']],
  ['locales/', ['locales/']],
  ['guard/', ['guard/', 'bridge/', 'models/verdict.ts']],
  ['store/', ['store/', 'bridge/', 'models/verdict.ts']],
  ['policy/', ['policy/', 'bridge/', 'locales/']],
  ['coach/', ['coach/', 'guides/', 'bridge/']],
  ['components/', ['components/', 'coach/', 'locales/', 'guides/', 'bridge/', 'policy/']],
  ['bridge/', ['bridge/', 'models/verdict.ts']],
  // what builds, measures and tests it may look at everything
  ['scripts/', ['']],
  ['tests/', ['']],
  ['(root)', ['scripts/', 'tests/support/test.ts']],
];

/** Test and build code may look at everything, but nothing of the product may look at it. */
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  .toString()
  .split('\0')
  .filter((file) => /\.(ts|tsx|mjs|css|html|as)$/.test(file) && existsSync(file));
const sources = files.filter((file) => /\.tsx?$/.test(file) && !isTest(file));
const read = (file: string) => readFileSync(file, 'utf8');
const lines = (file: string) => read(file).trimEnd().split('\n').length;

/** What of ours a file imports, types too, as paths from the root. */
function imports(file: string): string[] {
  const found = read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
  return [...found].map(([, path = '']) =>
    posix.join(posix.dirname(file), path.replace(/\?.*$/, '')),
  );
}

/** Every import that the table does not allow. */
function forbidden(file: string): string[] {
  const row = rowOf(file);
  if (!row) return ['no row of the table'];
  const [from, to] = row;
  const isProduct = !['scripts/', 'tests/', '(root)'].includes(from);
  return imports(file).filter(
    (path) =>
      !to.some((allowed) => path.startsWith(allowed)) ||
      (isProduct && /^(tests|scripts)\//.test(path)),
  );
}

/** Files that import each other, straight or around. */
function circles(): string[] {
  const found: string[] = [];
  const left = new Set(sources);
  const follow = (file: string, path: readonly string[]) => {
    const since = path.indexOf(file);
    if (since >= 0) found.push([...path.slice(since), file].join(' → '));
    if (since >= 0 || !left.has(file)) return;
    for (const next of imports(file)) follow(next, [...path, file]);
    left.delete(file);
  };
  for (const file of sources) follow(file, []);
  return found;
}

function rowOf(file: string) {
  const name = file.includes('/') ? file : '(root)';
  return MAY.find(([from]) => name.startsWith(from));
}

describe('the layout', () => {
  it('is looked at at all', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(imports('guard/guard.ts')).toContain('bridge/messenger.ts');
  });

  it('lets each folder import only what design says', () => {
    const wrong = sources.flatMap((file) => forbidden(file).map((path) => `${file}: ${path}`));
    expect(wrong).toEqual([]);
  });

  it('lets nothing about a picture go by the computer’s clock, which may be set', () => {
    const judging = sources.filter((file) =>
      /^(guard|models|entrypoints\/judge)\/|^bridge\/(judge|put|in-time)/.test(file),
    );
    expect(judging.length).toBeGreaterThan(50);
    expect(judging.filter((file) => /\bDate\b/.test(read(file)))).toEqual([]);
  });

  it('lets no two files import each other, straight or around', () => {
    expect(circles()).toEqual([]);
  });

  it('lets nobody outside import an entrypoint', () => {
    const wrong = sources
      .filter((file) => !/^(entrypoints|tests)\//.test(file))
      .filter((file) => imports(file).some((path) => path.startsWith('entrypoints/')));
    expect(wrong).toEqual([]);
  });

  it('has a row for every folder', () => {
    expect(rowOf('unheard-of/x.ts')).toBeUndefined();
    expect(files.filter((file) => !rowOf(file))).toEqual([]);
  });

  it('keeps files short: half of them at 60 lines or fewer', () => {
    const sizes = files.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('keeps every file at 300 lines or fewer', () => {
    expect(files.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it('keeps the wiring of entrypoints at 80 lines or fewer', () => {
    const wiring = sources.filter((file) =>
      /^entrypoints\/([^/]+|[^/]+\/(index|main))\.tsx?$/.test(file),
    );
    expect(wiring.length).toBeGreaterThan(4);
    expect(wiring.filter((file) => lines(file) > 80)).toEqual([]);
  });

  it('never parses text into a page', () => {
    const parsing = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/;
    const product = sources.filter((file) => !/^(tests|scripts)\//.test(file));
    expect(product.filter((file) => parsing.test(read(file)))).toEqual([]);
  });
});
