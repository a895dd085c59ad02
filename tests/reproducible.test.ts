import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Files, readFolder, zip } from '../scripts/package/folder.ts';
import { sbom } from '../scripts/package/sbom.ts';
import { OUT, runTool, TARGETS } from '../scripts/tools.ts';

/** What Vitest sets would make another build: one for tests. */
const AS_USUAL = { NODE_ENV: 'production', VITEST: '', MODE: '' };

/** Packages whose code was seen in a bundle. */
const bundled = new Set<string>();

it.each(TARGETS)(
  'a second build for %s gives the same package, byte for byte',
  async (target) => {
    const folder = await mkdtemp(join(tmpdir(), 'o-xanh-again-'));
    try {
      const list = join(folder, 'bundled.txt');
      const env = { ...AS_USUAL, O_XANH_OUT: folder, O_XANH_BUNDLED: list };
      const again = await runTool('wxt', ['build', '-b', target], { env });
      expect(again.ok, again.output).toBe(true);
      for (const name of (await readFile(list, 'utf8')).trim().split('\n')) bundled.add(name);
      const first = await readFolder(join(OUT, `${target}-mv3`));
      const second = await readFolder(join(folder, `${target}-mv3`));
      expect(Object.keys(second)).toContain('manifest.json');
      expect(differing(first, second)).toEqual([]);
      expect(Buffer.from(zip(second)).equals(zip(first))).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  300_000,
);

it('the bill of materials says of every package rightly whether it is in the bundles', () => {
  const { components } = JSON.parse(sbom()) as {
    components: { type: string; name: string; scope: string }[];
  };
  const required = components.filter(
    ({ scope, type }) => scope === 'required' && type === 'library',
  );
  // Of these two something else ships than their scripts: weights, and what was compiled with it.
  const expected = new Set([...bundled, 'nsfwjs', 'assemblyscript']);
  expect([...new Set(required.map(({ name }) => name))].sort()).toEqual([...expected].sort());
});

function differing(a: Files, b: Files): string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const isSame = (name: string) => Buffer.from(a[name] ?? []).equals(b[name] ?? Buffer.from('?'));
  return names.filter((name) => !isSame(name));
}
