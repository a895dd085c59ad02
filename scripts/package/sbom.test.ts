import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { MODEL_FILES } from '../../models/files.ts';
import { lockedPackages } from '../build/notices.ts';
import { sbom } from './sbom.ts';

interface Bom {
  readonly metadata: object;
  readonly components: readonly {
    type: string;
    name: string;
    version?: string;
    'bom-ref': string;
    hashes?: { alg: string; content: string }[];
    licenses?: unknown[];
    components?: { name: string; hashes: { content: string }[] }[];
  }[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}
const bom: Bom = JSON.parse(sbom());

it('lists what npm itself finds in the lock to be for running, and the four of which something ships all the same', async () => {
  const options = { shell: process.platform === 'win32', maxBuffer: 2 ** 24 };
  // Not `npm sbom`: it leaves out what a package for building needs too (npm 11, seven of these here).
  const asked = ['ls', '--omit=dev', '--all', '--package-lock-only', '--parseable', '--long'];
  const { stdout } = await promisify(execFile)('npm', asked, options);
  const [, ...running] = stdout
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replace(/^.*:(?=.+@)/, ''));
  const also = ['nsfwjs', 'assemblyscript', 'wxt', '@wxt-dev/browser'].map(
    (name) => `${name}@${lockedPackages().get(`node_modules/${name}`)?.version}`,
  );
  const listed = bom.components.filter(({ type }) => type === 'library');
  expect(listed.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
    [...running, ...also].sort(),
  );
});

it('gives each its hash and licence, and the model the hashes that the build insists on', () => {
  for (const { type, hashes, licenses, name } of bom.components) {
    expect(licenses, name).toHaveLength(1);
    if (type === 'library') expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
  }
  const model = bom.components.find(({ type }) => type === 'machine-learning-model');
  const files = model?.components?.map(({ name, hashes }) => [
    name.replace('model/', ''),
    hashes[0]?.content,
  ]);
  expect(Object.fromEntries(files ?? [])).toEqual(MODEL_FILES);
});

it('leads from us to every component, and names none that is not listed', () => {
  const refs = new Set(bom.components.map((one) => one['bom-ref']));
  expect(refs.size).toBe(bom.components.length);
  const on = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set<string>();
  const walk = (ref: string) => {
    for (const next of on.get(ref) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      walk(next);
    }
  };
  walk(bom.dependencies[0]?.ref ?? '');
  expect([...reached].sort()).toEqual([...refs].sort());
});

it('holds nothing that differs from one making to the next', () => {
  expect(sbom()).toBe(sbom());
  expect(sbom()).not.toMatch(/serialNumber|timestamp|20\d\d-\d\d-\d\dT/);
  expect(sbom()).not.toContain(process.cwd());
});
