import { describe, expect, it } from 'vitest';
import { readFromNsfwjs } from '../scripts/build/model-assets.ts';
import {
  DamagedModel,
  MODEL_FILES,
  type ModelFile,
  readModelFiles,
  readVerified,
} from './files.ts';

describe('the model files', () => {
  it('are accepted as nsfwjs ships them, and as they are folded', async () => {
    const [first, second] = await Promise.all([
      readModelFiles(readFromNsfwjs),
      readModelFiles(readFromNsfwjs, 'second'),
    ]);
    expect(first.weights).toHaveLength(4_300_775);
    expect(second.weights).toHaveLength(2_688_852);
  });

  it('of one model are enough for it', async () => {
    const read = (name: ModelFile) =>
      name.startsWith('second') ? Promise.reject(new Error('404')) : readFromNsfwjs(name);
    await expect(readModelFiles(read)).resolves.toBeDefined();
    await expect(readModelFiles(read, 'second')).rejects.toThrow(DamagedModel);
  });

  it.each(Object.keys(MODEL_FILES) as ModelFile[])(
    'are refused when one bit of %s differs',
    async (bad) => {
      const bytes = await readFromNsfwjs(bad);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await expect(readVerified(bad, async () => bytes)).rejects.toThrow(DamagedModel);
    },
  );
});
