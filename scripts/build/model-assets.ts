import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { MODEL_FILES, type ModelFile, type ReadFile, readVerified } from '../../models/files.ts';
import { compileKernels } from './kernels.ts';
import { foldSecondModel } from './second-model.ts';

const require = createRequire(import.meta.url);
/** One thread, with and without SIMD: the third file wants blob: workers, which extensions forbid. */
const WASM = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm'];

/**
 * WXT hook `build:publicAssets`: puts the models, our kernels and TF.js' wasm into the package under
 * `model/`.
 * Not web-accessible, because nothing declares it so. Fails the build on a wrong hash.
 */
export async function addModelAssets(
  wxt: Pick<Wxt, 'config'>,
  files: ResolvedPublicFile[],
  read: ReadFile = readFromNsfwjs,
): Promise<void> {
  const folder = path.join(wxt.config.wxtDir, 'model');
  await mkdir(folder, { recursive: true });
  const names = Object.keys(MODEL_FILES) as ModelFile[];
  const verified = await Promise.all(
    names.map(async (name) => [name, await readVerified(name, read)]),
  );
  const made: Record<string, Uint8Array> = {
    ...Object.fromEntries(verified),
    'kernels-relaxed.wasm': await compileKernels(true),
    'kernels.wasm': await compileKernels(false),
  };
  for (const [name, bytes] of Object.entries(made)) {
    await writeFile(path.join(folder, name), bytes);
    files.push({ absoluteSrc: path.join(folder, name), relativeDest: `model/${name}` });
  }
  for (const name of WASM) {
    files.push({ absoluteSrc: path.join(wasmFolder(), name), relativeDest: `model/${name}` });
  }
}

/** Where TF.js' wasm files lie among the installed packages. */
export function wasmFolder(): string {
  return path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm/dist/index.js'));
}

let folded: ReturnType<typeof foldSecondModel> | undefined;

/** nsfwjs ships its models as scripts: JSON as a module, binary shards as base64 strings. */
export async function readFromNsfwjs(name: ModelFile): Promise<Uint8Array<ArrayBuffer>> {
  if (name === 'second.json' || name === 'second.weights') {
    folded ??= foldSecondModel();
    return folded[name].slice();
  }
  const script = `${name.replace('.json', '')}.min.js`;
  const folder = path.join(path.dirname(require.resolve('nsfwjs')), '../models/mobilenet_v2_mid');
  const content: unknown = require(path.join(folder, script));
  if (typeof content === 'string') return Uint8Array.from(Buffer.from(content, 'base64'));
  return new TextEncoder().encode(JSON.stringify(content));
}
