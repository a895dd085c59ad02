import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { collect, fields } from './samples.ts';

it('reads a folder with a subfolder for each label, at any depth', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'set-'));
  mkdirSync(path.join(root, 'porn', 'b'), { recursive: true });
  for (const file of ['porn/b/1.jpg', 'porn/2.png', 'loose.gif', '.hidden']) {
    writeFileSync(path.join(root, file), '');
  }
  expect(collect(root).map(({ name, label }) => [name, label])).toEqual([
    ['loose.gif', 'unlabelled'],
    ['porn/2.png', 'porn'],
    ['porn/b/1.jpg', 'porn'],
  ]);
});

it('reads a CSV with paths relative to it, with or without a head', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'set-'));
  const csv = path.join(root, 'set.csv');
  writeFileSync(csv, 'path,label\r\na.jpg,neutral\r\n"b, c.jpg",porn\r\n');
  expect(collect(csv)).toEqual([
    { name: 'a.jpg', path: path.join(root, 'a.jpg'), label: 'neutral' },
    { name: 'b, c.jpg', path: path.join(root, 'b, c.jpg'), label: 'porn' },
  ]);
});

it('refuses an empty set', () => {
  expect(() => collect(mkdtempSync(path.join(tmpdir(), 'set-')))).toThrow('no files');
});

it.each([
  ['a,b', ['a', 'b']],
  ['"x ""y"" z",b', ['x "y" z', 'b']],
  ['a,', ['a', '']],
])('splits %s', (line, expected) => expect(fields(line)).toEqual(expected));
