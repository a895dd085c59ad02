import { UnknownGraph } from './attributes.ts';
import type { Weight } from './graph.ts';
import { TOP } from './layer.ts';

/** Columns that the kernel multiplies at once, and bytes of their biases and first sums. */
const WIDE = 8;
const HEAD = WIDE * (4 + 4);

/**
 * A convolution's weights (depth × columns, or fewer rows, then zeros) in the order that the kernel
 * walks: for every 8 columns their biases as floats, what their sums begin with, then, for every two of
 * `depth`, 8 pairs of whole numbers of 16 bits, which times `step` are the weights. `less`: what was
 * taken off every input, for which the first sums make up. Throws {@link UnknownGraph} when they are no
 * multiples of `step`, or so large that a sum could leave 32 bits.
 */
export function pack(
  { values, step }: Pick<Weight, 'values' | 'step'>,
  biases: Float32Array,
  depth: number,
  columns: number,
  less: number,
): Uint8Array<ArrayBuffer> {
  const whole = wholeNumbers(values, step);
  const { sums, most } = sumUp(whole, columns);
  if (most * (TOP + less) > 2 ** 31 - 1) throw new UnknownGraph('large weights');
  const packed = new ArrayBuffer((columns / WIDE) * (HEAD + depth * WIDE * 2));
  const [floats, firsts, numbers] = [
    new Float32Array(packed),
    new Int32Array(packed),
    new Int16Array(packed),
  ];
  let at = 0;
  for (let column = 0; column < columns; column += WIDE) {
    floats.set(biases.subarray(column, column + WIDE), at / 2);
    for (let n = 0; n < WIDE; n += 1)
      firsts[at / 2 + WIDE + n] = less * (sums[column + n] as number);
    at += HEAD / 2;
    for (let row = 0; row < depth; row += 2) {
      const from = row * columns + column;
      for (let n = 0; n < WIDE; n += 1, at += 2) {
        numbers[at] = whole[from + n] as number;
        numbers[at + 1] = whole[from + n + columns] ?? 0;
      }
    }
  }
  return new Uint8Array(packed);
}

function wholeNumbers(values: Float32Array, step: number): Int16Array {
  const whole = new Int16Array(values.length);
  for (let n = 0; n < values.length; n += 1) {
    const times = (values[n] as number) / step;
    const nearest = Math.round(times);
    const fits = Math.abs(times - nearest) < 0.01 && Math.abs(nearest) <= TOP;
    if (!fits) throw new UnknownGraph('weights that are no numbers of 16 bits');
    whole[n] = nearest;
  }
  return whole;
}

/** The sum of each column, and the largest without signs: times the largest input, what can come out. */
function sumUp(whole: Int16Array, columns: number) {
  const [sums, sizes] = [new Int32Array(columns), new Int32Array(columns)];
  for (let at = 0; at < whole.length; ) {
    for (let column = 0; column < columns; column += 1, at += 1) {
      const weight = whole[at] as number;
      sums[column] = (sums[column] as number) + weight;
      sizes[column] = (sizes[column] as number) + Math.abs(weight);
    }
  }
  return { sums, most: Math.max(...sizes) };
}
