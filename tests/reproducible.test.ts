import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Files, readFolder, zip } from '../scripts/package/folder.ts';
import { OUT, runTool, TARGETS } from '../scripts/tools.ts';

/** What Vitest sets would make another build: one for tests. */
const AS_USUAL = { NODE_ENV: 'production', VITEST: '', MODE: '' };

it.each(TARGETS)(
  'a second build for %s gives the same package, byte for byte',
  async (target) => {
    const folder = await mkdtemp(join(tmpdir(), 'o-xanh-again-'));
    try {
      const env = { ...AS_USUAL, O_XANH_OUT: folder };
      const again = await runTool('wxt', ['build', '-b', target], { env });
      expect(again.ok, again.output).toBe(true);
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

function differing(a: Files, b: Files): string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const isSame = (name: string) => Buffer.from(a[name] ?? []).equals(b[name] ?? Buffer.from('?'));
  return names.filter((name) => !isSame(name));
}
