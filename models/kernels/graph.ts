import { DamagedModel, type ModelFile } from '../files.ts';

/** A node of TensorFlow's graph, as the TF.js converter writes it; texts are base64, numbers texts. */
export interface Node {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, { list?: { i?: string[]; s?: string[] }; s?: string }>>;
}

export interface Weight {
  readonly shape: readonly number[];
  /** Made when asked for, as are the next. */
  readonly values: Float32Array;
  /** Whole numbers, which times `step` are the values; null where they are any floats. */
  readonly whole: { readonly numbers: Int16Array; readonly step: number } | null;
}

interface Spec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly dtype: string; readonly scale: number; readonly min: number };
}

export interface Graph {
  readonly nodes: readonly Node[];
  /** By the name of their Const node, widened to floats. */
  readonly weights: ReadonlyMap<string, Weight>;
}

/** The verified model files as a graph. Throws {@link DamagedModel} when they are not as expected. */
export function readGraph(files: Record<ModelFile, Uint8Array>): Graph {
  const json = JSON.parse(new TextDecoder().decode(files['model.json']));
  const [group] = json.weightsManifest;
  const bytes = join(group.paths.map((path: ModelFile) => files[path]));
  const weights = new Map<string, Weight>();
  let at = 0;
  for (const spec of group.weights as Spec[]) {
    const count = spec.shape.reduce((product, size) => product * size, 1);
    const width = spec.quantization?.dtype === 'uint8' ? 1 : 4;
    const from = at;
    weights.set(spec.name, {
      shape: spec.shape,
      get values() {
        return widen(spec, bytes, from, count);
      },
      get whole() {
        return wholeNumbers(spec, bytes.subarray(from, from + count));
      },
    });
    at += count * width;
  }
  if (at !== bytes.length) throw new DamagedModel(`${bytes.length} bytes of weights, not ${at}`);
  return { nodes: json.modelTopology.node, weights };
}

/** One byte each becomes byte × scale + min, as the TF.js converter does it. */
function widen(spec: Spec, bytes: Uint8Array, at: number, count: number): Float32Array {
  const { quantization, dtype } = spec;
  if (quantization?.dtype === 'uint8') {
    const { scale, min } = quantization;
    const values = new Float32Array(count); // a plain loop: Float32Array.from takes 0.7 s for all
    for (let n = 0; n < count; n += 1) values[n] = (bytes[at + n] as number) * scale + min;
    return values;
  }
  const raw = bytes.slice(at, at + count * 4).buffer;
  if (quantization || (dtype !== 'float32' && dtype !== 'int32')) {
    throw new DamagedModel(`weights of an unknown kind: ${spec.name}`);
  }
  return dtype === 'int32' ? Float32Array.from(new Int32Array(raw)) : new Float32Array(raw);
}

/** The converter places zero on a whole number, so that byte × scale + min is a multiple of the scale. */
function wholeNumbers({ quantization }: Spec, bytes: Uint8Array): Weight['whole'] {
  if (quantization?.dtype !== 'uint8') return null;
  const { scale: step, min } = quantization;
  const zero = Math.round(-min / step);
  if (Math.abs(zero + min / step) > 1e-6) return null;
  const numbers = new Int16Array(bytes.length);
  for (let n = 0; n < bytes.length; n += 1) numbers[n] = (bytes[n] as number) - zero;
  return { numbers, step };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
