import * as tf from '@tensorflow/tfjs';
import { load, type NSFWJS } from 'nsfwjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernels } from '../scripts/build/kernels.ts';
import { readFromNsfwjs, wasmFolder } from '../scripts/build/model-assets.ts';
import { ellipses } from '../scripts/fixtures/ellipses.ts';
import { type Engine, FRAME_BYTES, SIDE } from './engine.ts';
import type { Model } from './files.ts';
import { startKernelEngine } from './kernel-engine.ts';
import { isRight, probeFrame } from './probe-frame.ts';
import { seededFrame } from './seeded-frame.ts';
import { startTfEngine } from './tf-engine.ts';
import { CLASSES, isFlagged, LIMITS, type Scores } from './verdict.ts';

const startWithTf = () => startTfEngine(`${wasmFolder()}/`, readFromNsfwjs);
const startRelaxed = () => startKernelEngine(readFromNsfwjs, compileKernels);
/** A browser without relaxed SIMD, to which those kernels are not valid. */
const startPlain = () =>
  startKernelEngine(readFromNsfwjs, async (relaxed) =>
    relaxed ? new Uint8Array(8) : compileKernels(false),
  );

/** Half of them noise and colours, half abstract drawings of which the model flags most. */
const PICTURES = Array.from({ length: 24 }, (_, seed) => {
  const rgb = seed % 2 ? ellipses(seed, SIDE, SIDE).data : seededFrame(seed);
  return [seed, rgb] as const;
});

const MODELS = [
  ['first', 'MobileNetV2Mid'],
  ['second', 'MobileNetV2'],
] as const;

let nsfwjs: Record<Model, NSFWJS>;
beforeAll(async () => {
  await startWithTf();
  const [first, second] = await Promise.all(MODELS.map(([, name]) => load(name)));
  if (!first || !second) throw new Error('nsfwjs does not load');
  nsfwjs = { first, second };
}, 60_000);

async function theirs(model: Model, rgb: Uint8Array): Promise<number[]> {
  const picture = tf.tensor3d(Int32Array.from(rgb), [SIDE, SIDE, 3], 'int32');
  const classes = await nsfwjs[model].classify(picture);
  picture.dispose();
  return CLASSES.map(
    (name) => classes.find((c) => c.className === name)?.probability ?? Number.NaN,
  );
}

/**
 * nsfwjs itself, real weights, on TF.js' WebAssembly backend (its plain CPU backend needs three
 * seconds a picture). The promise is 1e-3: our kernels, with activations of 16 bits, differ by less than
 * 4e-4, TF.js itself by less than 5e-6, or, where batch normalisation is folded, 1e-5.
 */
describe.each([
  ['kernels-relaxed-simd', startRelaxed, { first: 1e-3, second: 1e-3 }],
  ['kernels-simd', startPlain, { first: 1e-3, second: 1e-3 }],
  ['tfjs-wasm-simd', startWithTf, { first: 5e-6, second: 1e-5 }],
])('%s gives the probabilities of nsfwjs', (backend, start, within) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  const ours = (model: Model, rgb: Uint8Array) =>
    model === 'first' ? engine.judge(rgb) : engine.second(rgb);

  it('is what it says', () => expect(engine.backend).toBe(backend));

  describe.each(MODELS)('by the %s model, %s,', (model) => {
    it.each(PICTURES)('on seeded picture %i', async (_, rgb) => {
      const expected = await theirs(model, rgb);
      for (const [n, probability] of (await ours(model, rgb)).entries())
        expect(Math.abs(probability - (expected[n] ?? 9))).toBeLessThan(within[model]);
    });

    it('on the probe, which it is asked first on every machine', async () => {
      expect(isRight(await ours(model, probeFrame()), model)).toBe(true);
      const expected = (await theirs(model, probeFrame())) as unknown as Scores;
      expect(isRight(expected, model, 1e-6)).toBe(true);
    });

    it('keeps no memory', async () => {
      await ours(model, probeFrame());
      const before = engine.usage();
      for (let n = 0; n < 5; n += 1) await ours(model, seededFrame(n));
      expect(engine.usage()).toEqual(before);
    });

    it('refuses a frame of the wrong size', async () => {
      await expect(ours(model, new Uint8Array(FRAME_BYTES - 1))).rejects.toThrow(RangeError);
    });
  });
});

it('the pictures are flagged and not, or the rest would prove little', async () => {
  const flagged = await Promise.all(
    PICTURES.map(async ([, rgb]) =>
      isFlagged({ scores: (await theirs('first', rgb)) as unknown as Scores }, LIMITS.relaxed),
    ),
  );
  expect(flagged.filter(Boolean).length).toBeGreaterThan(5);
  expect(flagged.filter((one) => !one).length).toBeGreaterThan(5);
});
