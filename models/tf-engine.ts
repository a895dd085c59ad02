import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { env, memory, ready, setBackend, type Tensor, tensor4d, tidy } from '@tensorflow/tfjs-core';
import { type Engine, FRAME_BYTES, SIDE } from './engine.ts';
import { type ModelFiles, type ReadFile, readModelFiles } from './files.ts';
import { readGraph } from './kernels/graph.ts';
import { isScores, type Scores } from './verdict.ts';

/** What nsfwjs feeds the model for each byte: the byte divided by 255, in single precision. */
const UNIT = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

export type TfBackend = 'wasm' | 'webgl' | 'webgpu';

/**
 * TF.js. On WebAssembly, one thread: for browsers on which our own kernels do not run, and what our
 * own are measured against. On WebGL or WebGPU, which the caller has imported: where a probe found
 * that faster. `wasmFolder`: address of the folder with TF.js' wasm files,
 * ending in a slash. Throws {@link DamagedModel}, or an error when WebAssembly cannot start.
 */
export async function startTfEngine(
  wasmFolder: string,
  read: ReadFile,
  backend: TfBackend = 'wasm',
): Promise<Engine> {
  // Its threads are workers made from blob: URLs, which an extension's content policy forbids.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(wasmFolder);
  const [files] = await Promise.all([readModelFiles(read), startBackend(backend)]);
  const first = await loadModel(files);
  let second: Promise<GraphModel> | undefined;
  const simd = await env().getAsync('WASM_HAS_SIMD_SUPPORT');
  const input = new Float32Array(FRAME_BYTES);
  async function judge(rgb: Uint8Array, model: GraphModel): Promise<Scores> {
    if (rgb.length !== FRAME_BYTES) throw new RangeError(`a frame of ${rgb.length} bytes`);
    for (let at = 0; at < FRAME_BYTES; at += 1) input[at] = UNIT[rgb[at] as number] as number;
    const output = tidy(() => model.predict(tensor4d(input, [1, SIDE, SIDE, 3])) as Tensor);
    const scores: unknown = Array.from(await output.data());
    output.dispose();
    if (!isScores(scores)) throw new Error('the model answered nonsense');
    return scores;
  }
  return {
    backend: `tfjs-${backend}${backend === 'wasm' && simd ? '-simd' : ''}`,
    judge: (rgb) => judge(rgb, first),
    async second(rgb) {
      second ??= readModelFiles(read, 'second').then(loadModel);
      return judge(rgb, await second);
    },
    usage: () => ({ tensors: memory().numTensors, bytes: memory().numBytes }),
  };
}

async function startBackend(backend: TfBackend): Promise<void> {
  if (!(await setBackend(backend))) throw new Error(`${backend} cannot start`);
  await ready();
}

/**
 * Its converter knows one scale for all of a layer's weights, the second model one for each channel: so
 * they are widened here.
 */
async function loadModel(files: ModelFiles): Promise<GraphModel> {
  const { modelTopology } = JSON.parse(new TextDecoder().decode(files.graph));
  const weights = [...readGraph(files).weights];
  const count = weights.reduce((sum, [, { size }]) => sum + size, 0);
  const floats = new Float32Array(count);
  let at = 0;
  for (const [, { values, size }] of weights) {
    floats.set(values, at);
    at += size;
  }
  const weightSpecs = weights.map(([name, { shape }]) => ({
    name,
    shape: [...shape],
    dtype: 'float32' as const,
  }));
  return loadGraphModel({
    load: async () => ({ modelTopology, weightSpecs, weightData: floats.buffer }),
  });
}
