import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isPreacts, readFindings } from './findings.ts';

const PREACT =
  'x==`dangerouslySetInnerHTML`?d=m:0;d?(s||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):0';
const at = { message: 'Unsafe assignment to innerHTML', line: 1, column: 100 };

it('knows Preact’s own assignment, and nothing else', () => {
  expect(isPreacts({ code: 'UNSAFE_VAR_ASSIGNMENT', ...at }, PREACT)).toBe(true);
  expect(isPreacts({ code: 'UNSAFE_VAR_ASSIGNMENT', ...at }, 'a.innerHTML=words')).toBe(false);
  expect(isPreacts({ code: 'DANGEROUS_EVAL', ...at }, PREACT)).toBe(false);
});

it('reads errors and warnings, and refuses what is no answer', () => {
  const [error, warning] = [
    { code: 'A', message: 'a' },
    { code: 'B', message: 'b' },
  ];
  const written = JSON.stringify({ errors: [error], warnings: [warning], notices: [warning] });
  expect(readFindings(written)).toEqual([error, warning]);
  expect(() => readFindings('no such file')).toThrow();
});

it('is built from permissive packages that run nothing at installation and name no registry', () => {
  const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8');
  const all = Object.entries(
    JSON.parse(lock).packages as Record<string, { license?: string; hasInstallScript?: boolean }>,
  );
  const free =
    /^(0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|CC0-1\.0|ISC|MIT|MPL-2\.0|Python-2\.0)$/;
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([, { license }]) => !free.test(license ?? ''))).toEqual([]);
  expect(all.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(lock).not.toContain('"resolved": "http');
});
