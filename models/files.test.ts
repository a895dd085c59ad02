import { describe, expect, it } from 'vitest';
import { readFromNsfwjs } from '../scripts/build/model-assets.ts';
import { DamagedModel, MODEL_FILES, type ModelFile, readModelFiles } from './files.ts';

describe('the model files', () => {
  it('are accepted as nsfwjs ships them', async () => {
    const files = await readModelFiles(readFromNsfwjs);
    expect(Object.keys(files)).toEqual(Object.keys(MODEL_FILES));
  });

  it.each(Object.keys(MODEL_FILES) as ModelFile[])(
    'are refused when one bit of %s differs',
    async (bad) => {
      const read = async (name: ModelFile) => {
        const bytes = await readFromNsfwjs(name);
        if (name === bad) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        return bytes;
      };
      await expect(readModelFiles(read)).rejects.toThrow(DamagedModel);
    },
  );

  it('are refused when one is missing', async () => {
    const read = () => Promise.reject(new Error('404'));
    await expect(readModelFiles(read)).rejects.toThrow(DamagedModel);
  });
});
