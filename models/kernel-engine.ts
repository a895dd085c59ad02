import { type Engine, FRAME_BYTES } from './engine.ts';
import { type ReadFile, readModelFiles } from './files.ts';
import { readGraph } from './kernels/graph.ts';
import type { Kernels } from './kernels/kernels.ts';
import { makePlan, type Plan } from './kernels/plan.ts';
import { isScores, type Scores } from './verdict.ts';

const PAGE = 65_536;

/**
 * Our own loops for the one network that we run (models/kernels), about twice as fast as TF.js'
 * WebAssembly on the same thread; docs/performance.md has the numbers. `read` also answers the names
 * of the two wasm files. Throws DamagedModel, or an error when this browser has no SIMD.
 */
export async function startKernelEngine(
  read: ReadFile,
  readKernels: (relaxed: boolean) => Promise<BufferSource>,
): Promise<Engine> {
  const [files, { kernels, relaxed }] = await Promise.all([
    readModelFiles(read),
    loadKernels(readKernels),
  ]);
  const plan = makePlan(readGraph(files), kernels);
  const { memory } = kernels;
  if (plan.end > memory.buffer.byteLength) {
    memory.grow(Math.ceil((plan.end - memory.buffer.byteLength) / PAGE));
  }
  const bytes = new Uint8Array(memory.buffer, plan.bytes, FRAME_BYTES);
  return {
    backend: relaxed ? 'kernels-relaxed-simd' : 'kernels-simd',
    async judge(rgb) {
      if (rgb.length !== FRAME_BYTES) throw new RangeError(`a frame of ${rgb.length} bytes`);
      bytes.set(rgb);
      for (const step of plan.steps) step();
      return classify(plan, memory);
    },
    usage: () => ({ tensors: 0, bytes: memory.buffer.byteLength }),
  };
}

async function loadKernels(read: (relaxed: boolean) => Promise<BufferSource>) {
  for (const relaxed of [true, false]) {
    const bytes = await read(relaxed);
    if (!WebAssembly.validate(bytes)) continue;
    const { instance } = await WebAssembly.instantiate(bytes);
    return { kernels: instance.exports as unknown as Kernels, relaxed };
  }
  throw new Error('no SIMD');
}

/** Average of every channel, five sums, softmax. */
function classify({ features, classifier }: Plan, memory: WebAssembly.Memory): Scores {
  const { at, side, channels } = features;
  const places = side * side;
  const values = new Float32Array(memory.buffer, at, places * channels);
  const { weights, biases } = classifier;
  const classes = biases.length;
  const sums = Float64Array.from(biases);
  for (let channel = 0; channel < channels; channel += 1) {
    let sum = 0;
    for (let n = channel; n < values.length; n += channels) sum += values[n] as number;
    for (let n = 0; n < classes; n += 1) {
      const weight = weights[channel * classes + n] as number;
      sums[n] = (sums[n] as number) + (sum / places) * weight;
    }
  }
  const highest = Math.max(...sums);
  const powers = Array.from(sums, (sum) => Math.exp(sum - highest));
  const total = powers.reduce((all, power) => all + power, 0);
  const scores: unknown = powers.map((power) => power / total);
  if (!isScores(scores)) throw new Error('the model answered nonsense');
  return scores;
}
