import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { env, memory, ready, setBackend, type Tensor, tensor4d, tidy } from '@tensorflow/tfjs-core';
import { type Engine, FRAME_BYTES, SIDE } from './engine.ts';
import { DamagedModel, type ModelFile, type ReadFile, readModelFiles } from './files.ts';
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
  const model = await loadModel(files);
  const simd = await env().getAsync('WASM_HAS_SIMD_SUPPORT');
  const input = new Float32Array(FRAME_BYTES);
  async function judge(rgb: Uint8Array): Promise<Scores> {
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
    judge,
    usage: () => ({ tensors: memory().numTensors, bytes: memory().numBytes }),
  };
}

async function startBackend(backend: TfBackend): Promise<void> {
  if (!(await setBackend(backend))) throw new Error(`${backend} cannot start`);
  await ready();
}

/** The weights stay one byte each on the way in; the converter widens them with nsfwjs' own scales. */
async function loadModel(files: Record<ModelFile, Uint8Array>): Promise<GraphModel> {
  const json = JSON.parse(new TextDecoder().decode(files['model.json']));
  const [group] = json.weightsManifest;
  if (json.weightsManifest.length !== 1) throw new DamagedModel('not one group of weights');
  return loadGraphModel({
    load: async () => ({
      modelTopology: json.modelTopology,
      weightSpecs: group.weights,
      weightData: join(group.paths.map((path: ModelFile) => files[path])),
    }),
  });
}

function join(parts: readonly Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}
