import { type Engine, FRAME_BYTES } from './engine.ts';
import { type Model, type ReadFile, readModelFiles } from './files.ts';
import { classify } from './kernels/classify.ts';
import { readGraph } from './kernels/graph.ts';
import type { Kernels } from './kernels/kernels.ts';
import { makePlan } from './kernels/plan.ts';
import { isScores, type Scores } from './verdict.ts';

const PAGE = 65_536;

/**
 * Our own loops for the networks that we run (models/kernels), about twice as fast as TF.js'
 * WebAssembly on the same thread; docs/performance.md has the numbers. `read` also answers the names
 * of the two wasm files. Throws DamagedModel, or an error when this browser has no SIMD.
 */
export async function startKernelEngine(
  read: ReadFile,
  readKernels: (relaxed: boolean) => Promise<BufferSource>,
): Promise<Engine> {
  const { code, relaxed } = await loadKernels(readKernels);
  const first = await startNetwork('first', read, code);
  let second: ReturnType<typeof startNetwork> | undefined;
  let bytesOfSecond = 0;
  return {
    backend: relaxed ? 'kernels-relaxed-simd' : 'kernels-simd',
    judge: async (rgb) => first.judge(rgb),
    async second(rgb) {
      second ??= startNetwork('second', read, code);
      const network = await second;
      bytesOfSecond = network.memory.buffer.byteLength;
      return network.judge(rgb);
    },
    usage: () => ({ tensors: 0, bytes: first.memory.buffer.byteLength + bytesOfSecond }),
  };
}

async function loadKernels(read: (relaxed: boolean) => Promise<BufferSource>) {
  for (const relaxed of [true, false]) {
    const bytes = await read(relaxed);
    if (WebAssembly.validate(bytes)) return { code: await WebAssembly.compile(bytes), relaxed };
  }
  throw new Error('no SIMD');
}

/** A model laid out in a memory of its own. */
async function startNetwork(model: Model, read: ReadFile, code: WebAssembly.Module) {
  const files = await readModelFiles(read, model);
  const kernels = (await WebAssembly.instantiate(code)).exports as unknown as Kernels;
  const plan = makePlan(readGraph(files), kernels);
  const { memory } = kernels;
  if (plan.end > memory.buffer.byteLength) {
    memory.grow(Math.ceil((plan.end - memory.buffer.byteLength) / PAGE));
  }
  const bytes = new Uint8Array(memory.buffer, plan.bytes, FRAME_BYTES);
  function judge(rgb: Uint8Array): Scores {
    if (rgb.length !== FRAME_BYTES) throw new RangeError(`a frame of ${rgb.length} bytes`);
    bytes.set(rgb);
    for (const step of plan.steps) step();
    const scores: unknown = classify(plan.features, plan.classifier, memory);
    if (!isScores(scores)) throw new Error('the model answered nonsense');
    return scores;
  }
  return { judge, memory };
}
