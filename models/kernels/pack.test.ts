import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { compileKernels } from '../../scripts/build/kernels.ts';
import { UnknownGraph } from './attributes.ts';
import type { Kernels } from './kernels.ts';
import { pack } from './pack.ts';

const [ROWS, DEPTH, COLUMNS] = [22, 28, 16];
/** Powers of two, so that the order of products is no matter. */
const STEPS = Float32Array.from({ length: COLUMNS }, (_, n) => 2 ** (n - 8));
let kernels: Kernels;
beforeAll(async () => {
  const { instance } = await WebAssembly.instantiate(await compileKernels(false));
  kernels = instance.exports as unknown as Kernels;
  kernels.memory.grow(1);
});

const numbers = (count: number, most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: count, maxLength: count });

it('the kernel multiplies what is packed, exactly, and makes up for what was taken off', () => {
  const weights = numbers(27 * COLUMNS, 150); // one row fewer than DEPTH, as of the first convolution
  const inputs = numbers(ROWS * DEPTH, 32_767);
  fc.assert(
    fc.property(weights, inputs, fc.constantFrom(0, 32_767), (whole, input, less) => {
      const biases = Float32Array.from({ length: COLUMNS }, (_, n) => n);
      const { memory, multiply } = kernels;
      const [from, at, out] = [4096, 16_384, 32_768];
      new Int16Array(memory.buffer, from).set(input);
      new Uint8Array(memory.buffer, at).set(
        pack({ numbers: Int16Array.from(whole), steps: STEPS }, biases, DEPTH, COLUMNS, less),
      );
      multiply(from, at, out, 0, ROWS, DEPTH, COLUMNS, 0.5, 0);
      const sum = (row: number, column: number) =>
        Array.from(
          { length: 27 },
          (_, n) => ((input[row * DEPTH + n] ?? 0) + less) * (whole[n * COLUMNS + column] ?? 0),
        ).reduce((a, b) => a + b);
      const expected = Array.from({ length: ROWS * COLUMNS }, (_, n) => {
        const [row, column] = [Math.floor(n / COLUMNS), n % COLUMNS];
        return Math.fround(
          Math.fround(Math.fround(sum(row, column)) * 0.5 * (STEPS[column] ?? 0)) + column,
        );
      });
      expect([...new Float32Array(memory.buffer, out, expected.length)]).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

it('rounds to the nearest number of 16 bits, and finds the largest', () => {
  const values = [0.4, 0.6, -0.6, 2, -100, 99.4, 7, 0];
  const { memory, largest, round } = kernels;
  new Float32Array(memory.buffer, 4096).set(values);
  expect(largest(4096, 8)).toBe(100);
  round(4096, 8192, 8, 1);
  expect([...new Int16Array(memory.buffer, 8192, 8)]).toEqual([0, 1, -1, 2, -100, 99, 7, 0]);
});

it('refuses weights of which a sum could leave 32 bits, so that TF.js takes over', () => {
  const weights = new Int16Array(COLUMNS * 4);
  const whole = { numbers: weights, steps: STEPS };
  const packed = () => pack(whole, new Float32Array(COLUMNS), 4, COLUMNS, 0);
  for (const row of [0, 1]) weights[row * COLUMNS] = 32_767;
  expect(packed).not.toThrow();
  weights[2 * COLUMNS] = 10;
  expect(packed).toThrow(UnknownGraph);
});
