import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What makes a checkout or a build differ between Linux, Windows and macOS, looked for in every file. */
const git = (...args: string[]) =>
  execFileSync('git', args, { maxBuffer: 2 ** 26 })
    .toString()
    .split('\0')
    .filter(Boolean);
const files = git('ls-files', '-co', '--exclude-standard', '-z').filter((file) => existsSync(file));
const code = files.filter(
  (file) => /\.(m?ts|tsx|mjs)$/.test(file) && file !== 'tests/portable.test.ts',
);
const read = (file: string) => readFileSync(file, 'utf8');

describe('on every system', () => {
  it('each file is looked at', () => {
    expect(files.length).toBeGreaterThan(800);
    expect(code).toContain('scripts/bootstrap.mjs');
  });

  it('text has LF in the folder, and Git is told to keep it so on Windows', () => {
    const binary = /\.(png|avif|wasm)$/;
    const text = files.filter((file) => !binary.test(file));
    expect(text.filter((file) => readFileSync(file).includes('\r\n'))).toEqual([]);
    const told = git('check-attr', '-z', 'eol', '--', ...files);
    const eol = new Map(files.map((file, n) => [file, told[n * 3 + 2]]));
    expect(text.filter((file) => eol.get(file) !== 'lf')).toEqual([]);
  });

  it('every name can be a file there, and no two differ by case only', () => {
    const reserved = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i;
    expect(files.filter((file) => /[<>:"|?*\\]|[. ]$/.test(file) || reserved.test(file))).toEqual(
      [],
    );
    expect(files.filter((file) => file.length > 150)).toEqual([]);
    const lower = files.map((file) => file.toLowerCase());
    expect(lower.filter((file, n) => lower.indexOf(file) !== n)).toEqual([]);
  });

  it.each([
    [
      'a path taken out of an address, which begins with a slash on Windows',
      /import\.meta\.url\)\.pathname/,
    ],
    ['a folder that only Unix has', /['"`]\/(tmp|dev|usr\/bin\/env)\b/],
    ['a path glued together from parts', /\$\{(ROOT|OUT|tmpdir\(\))\}\//],
    ['what lies in .bin, which Windows does not start', /spawn(Sync)?\(\s*join\([^)]*'\.bin'/],
  ])('no code has %s', (_, wrong) => {
    expect(code.filter((file) => wrong.test(read(file)))).toEqual([]);
  });
});
