import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder, zip } from '../scripts/package/folder.ts';
import { OUT, runTool, TARGETS } from '../scripts/tools.ts';

it.each(TARGETS)(
  'a second build for %s gives the same package, byte for byte',
  async (target) => {
    const folder = await mkdtemp(join(tmpdir(), 'o-xanh-again-'));
    try {
      const again = await runTool('wxt', ['build', '-b', target], { env: { O_XANH_OUT: folder } });
      expect(again.ok, again.output).toBe(true);
      const [first, second] = await Promise.all(
        [OUT, folder].map((out) => readFolder(join(out, `${target}-mv3`))),
      );
      expect(Object.keys(second ?? {})).toContain('manifest.json');
      expect(Buffer.from(zip(second ?? {})).equals(zip(first ?? {}))).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  300_000,
);
