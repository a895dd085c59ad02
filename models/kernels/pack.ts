import { UnknownGraph } from './attributes.ts';
import type { WholeNumbers } from './graph.ts';
import { TOP } from './layer.ts';

/** Columns that the kernel multiplies at once, and bytes of their biases, first sums and scales. */
const WIDE = 8;
const HEAD = WIDE * (4 + 4 + 4);

/**
 * A convolution's weights (depth × columns, or fewer rows, then zeros) in the order that the kernel
 * walks: for every 8 columns their biases as floats, what their sums begin with, their `steps`, then, for
 * every two of `depth`, 8 pairs of numbers. `less`: what was taken off every input, for which the first sums make up.
 * Throws {@link UnknownGraph} when a sum could leave 32 bits.
 */
export function pack(
  { numbers: weights, steps }: WholeNumbers,
  biases: Float32Array,
  depth: number,
  columns: number,
  less: number,
): Uint8Array<ArrayBuffer> {
  const packed = new ArrayBuffer((columns / WIDE) * (HEAD + depth * WIDE * 2));
  const numbers = new Int16Array(packed);
  let at = 0;
  let most = 0;
  for (let column = 0; column < columns; column += WIDE) {
    new Float32Array(packed, at * 2, WIDE).set(biases.subarray(column, column + WIDE));
    new Float32Array(packed, at * 2 + WIDE * 8, WIDE).set(steps.subarray(column, column + WIDE));
    const firsts = new Int32Array(packed, at * 2 + WIDE * 4, WIDE);
    at += HEAD / 2;
    for (let n = 0; n < WIDE; n += 1) {
      let [sum, size] = [0, 0];
      for (let row = 0; row < depth; row += 1) {
        const weight = weights[row * columns + column + n] ?? 0;
        numbers[at + (row >> 1) * WIDE * 2 + n * 2 + (row & 1)] = weight;
        sum += weight;
        size += Math.abs(weight);
      }
      firsts[n] = less * sum;
      most = Math.max(most, size);
    }
    at += depth * WIDE;
  }
  if (most * (TOP + less) > 2 ** 31 - 1) throw new UnknownGraph('large weights');
  return new Uint8Array(packed);
}
