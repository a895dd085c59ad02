import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRecord } from '../bridge/checks.ts';

interface Entry {
  readonly resolved?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const packages: Record<string, Entry> = read('package-lock.json').packages;

/** As Node looks: beside the package, then in each folder above. */
function isThere(name: string, from: string): boolean {
  if (`${from}${from && '/'}node_modules/${name}` in packages) return true;
  return (
    from !== '' && isThere(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)))
  );
}

it('the lock knows every package for every platform, or `npm ci` refuses it', () => {
  const missing = Object.entries(packages).flatMap(
    ([from, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isThere(name, from))
        .map((name) => `${name} of ${from}`),
  );
  expect(missing).toEqual([]);
});

it('the lock names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual(
    [],
  );
});

it('versions are exact', () => {
  const { dependencies, devDependencies } = read('package.json');
  expect(isRecord(dependencies)).toBe(true);
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
