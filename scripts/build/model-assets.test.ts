import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { MODEL_FILES, type ModelFile } from '../../models/files.ts';
import { addModelAssets, readFromNsfwjs } from './model-assets.ts';

let folder = '';
const build = (read?: (name: ModelFile) => Promise<Uint8Array<ArrayBuffer>>) => {
  const files: ResolvedPublicFile[] = [];
  const wxt = { config: { wxtDir: folder } } as unknown as Wxt;
  return addModelAssets(wxt, files, read).then(() => files.map(({ relativeDest }) => relativeDest));
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-xanh-model-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('puts the whole model into the package', async () => {
  const names = Object.keys(MODEL_FILES).map((name) => `model/${name}`);
  expect(await build()).toEqual(expect.arrayContaining(names));
});

it.each(Object.keys(MODEL_FILES) as ModelFile[])(
  'fails the build, and writes nothing, when one byte of %s differs',
  async (bad) => {
    const read = async (name: ModelFile) => {
      const bytes = await readFromNsfwjs(name);
      if (name === bad) bytes[1000] = (bytes[1000] ?? 0) + 1;
      return bytes;
    };
    await expect(build(read)).rejects.toThrow(`model file ${bad} is damaged`);
    expect(await readdir(join(folder, 'model'))).toEqual([]);
  },
);
