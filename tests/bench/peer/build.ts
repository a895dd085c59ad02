import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { wasmFolder } from '../../../scripts/build/model-assets.ts';

/** Bundles nsfwjs for the benchmark's page into `folder`. It is no part of the extension. */
export async function buildPeer(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: '/peer/',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1e6 },
  });
  for (const name of ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm']) {
    await copyFile(path.join(wasmFolder(), name), path.join(folder, name));
  }
}
