/** Which worker computes: our own kernels, TF.js on WebAssembly, or TF.js on the graphics processor. */
export type EngineKind = 'kernels' | 'tfjs' | 'webgl' | 'webgpu';

/** Starts a worker. Vite makes each a file of its own inside the extension. */
export function spawnWorker(kind: EngineKind): Worker {
  switch (kind) {
    case 'kernels':
      return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    case 'tfjs':
      return new Worker(new URL('./tf-worker.ts', import.meta.url), { type: 'module' });
    case 'webgl':
      return new Worker(new URL('./gpu-worker.ts', import.meta.url), {
        type: 'module',
        name: 'webgl',
      });
    case 'webgpu':
      return new Worker(new URL('./gpu-worker.ts', import.meta.url), {
        type: 'module',
        name: 'webgpu',
      });
  }
}
