import { DamagedModel, type ModelFiles } from '../files.ts';

/** A node of TensorFlow's graph, as the TF.js converter writes it; texts are base64, numbers texts. */
export interface Node {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, { list?: { i?: string[]; s?: string[] }; s?: string }>>;
}

export interface Weight {
  readonly shape: readonly number[];
  /** the product of these */
  readonly size: number;
  /** Made when asked for, as are the next. */
  readonly values: Float32Array;
  /** null where they are any floats */
  readonly whole: WholeNumbers | null;
}

/** Whole numbers, which times the step of their column, the last dimension, are the values. */
export interface WholeNumbers {
  readonly numbers: Int16Array;
  readonly steps: Float32Array;
}

interface Spec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly dtype: string; readonly scale: number; readonly min: number };
  /** Name of weights that these are multiplied by, one for each channel (scripts/build/second-model.ts). */
  readonly factors?: string;
}

export interface Graph {
  readonly nodes: readonly Node[];
  /** By the name of their Const node, widened to floats. */
  readonly weights: ReadonlyMap<string, Weight>;
}

/** The verified model files as a graph. Throws {@link DamagedModel} when they are not as expected. */
export function readGraph(files: ModelFiles): Graph {
  const json = JSON.parse(new TextDecoder().decode(files.graph));
  const [group] = json.weightsManifest;
  const bytes = files.weights;
  const weights = new Map<string, Weight>();
  let at = 0;
  for (const spec of group.weights as Spec[]) {
    const count = spec.shape.reduce((product, size) => product * size, 1);
    const width = spec.quantization?.dtype === 'uint8' ? 1 : 4;
    const from = at;
    const factors = spec.factors === undefined ? ONE : weights.get(spec.factors)?.values;
    if (!factors) throw new DamagedModel(`no factors for ${spec.name}`);
    weights.set(spec.name, {
      shape: spec.shape,
      size: count,
      get values() {
        return widen(spec, bytes, from, count, factors);
      },
      get whole() {
        return wholeNumbers(spec, bytes.subarray(from, from + count), factors);
      },
    });
    at += count * width;
  }
  if (at !== bytes.length) throw new DamagedModel(`${bytes.length} bytes of weights, not ${at}`);
  return { nodes: json.modelTopology.node, weights };
}

const ONE = Float32Array.of(1);

/** One byte each becomes byte × scale + min, as the TF.js converter does it, times its channel's factor. */
function widen(
  spec: Spec,
  bytes: Uint8Array,
  at: number,
  count: number,
  factors: Float32Array,
): Float32Array {
  const { quantization, dtype } = spec;
  if (quantization?.dtype === 'uint8') {
    const { scale, min } = quantization;
    const values = new Float32Array(count); // a plain loop: Float32Array.from takes 0.7 s for all
    for (let n = 0; n < count; n += 1) {
      values[n] =
        ((bytes[at + n] as number) * scale + min) * (factors[n % factors.length] as number);
    }
    return values;
  }
  const raw = bytes.slice(at, at + count * 4).buffer;
  if (quantization || (dtype !== 'float32' && dtype !== 'int32')) {
    throw new DamagedModel(`weights of an unknown kind: ${spec.name}`);
  }
  return dtype === 'int32' ? Float32Array.from(new Int32Array(raw)) : new Float32Array(raw);
}

/** The converter places zero on a whole number, so that byte × scale + min is a multiple of the scale. */
function wholeNumbers(
  { quantization, shape }: Spec,
  bytes: Uint8Array,
  factors: Float32Array,
): WholeNumbers | null {
  if (quantization?.dtype !== 'uint8') return null;
  const { scale, min } = quantization;
  const zero = Math.round(-min / scale);
  if (Math.abs(zero + min / scale) > 1e-6) return null;
  const numbers = new Int16Array(bytes.length);
  for (let n = 0; n < bytes.length; n += 1) numbers[n] = (bytes[n] as number) - zero;
  const steps = Float32Array.from(
    { length: shape.at(-1) ?? 0 },
    (_, column) => scale * (factors[column % factors.length] as number),
  );
  return { numbers, steps };
}
