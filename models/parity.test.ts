import * as tf from '@tensorflow/tfjs';
import { load, type NSFWJS } from 'nsfwjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFromNsfwjs, wasmFolder } from '../scripts/build/model-assets.ts';
import { type Engine, FRAME_BYTES, SIDE } from './engine.ts';
import { seededFrame } from './seeded-frame.ts';
import { CLASSES } from './verdict.ts';
import { startWasmEngine } from './wasm-engine.ts';

/**
 * nsfwjs itself, real weights, on the same TF.js WebAssembly backend (its plain CPU backend needs
 * three seconds a picture; what is under test here is everything around the kernels).
 */
describe('our probabilities are those of nsfwjs', () => {
  let engine: Engine;
  let nsfwjs: NSFWJS;

  beforeAll(async () => {
    engine = await startWasmEngine(`${wasmFolder()}/`, readFromNsfwjs);
    nsfwjs = await load('MobileNetV2Mid');
  }, 60_000);

  it.each(Array.from({ length: 24 }, (_, seed) => seed))('on seeded picture %i', async (seed) => {
    const rgb = seededFrame(seed);
    const picture = tf.tensor3d(Int32Array.from(rgb), [SIDE, SIDE, 3], 'int32');
    const theirs = await nsfwjs.classify(picture);
    picture.dispose();
    const ours = await engine.judge(rgb);
    for (const { className, probability } of theirs) {
      expect(ours[CLASSES.indexOf(className)]).toBeCloseTo(probability, 3.3);
    }
  });

  it('tells the pictures apart', async () => {
    const all = await Promise.all([0, 1, 2, 3].map((seed) => engine.judge(seededFrame(seed))));
    expect(new Set(all.map(String)).size).toBe(4);
  });

  it('keeps no tensor', async () => {
    const before = engine.usage();
    for (let n = 0; n < 5; n += 1) await engine.judge(seededFrame(n));
    expect(engine.usage()).toEqual(before);
  });

  it('refuses a frame of the wrong size', async () => {
    await expect(engine.judge(new Uint8Array(FRAME_BYTES - 1))).rejects.toThrow(RangeError);
  });
});
