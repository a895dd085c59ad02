/** Which worker computes: our own kernels, or TF.js. */
export type EngineKind = 'kernels' | 'tfjs';

/** Starts a worker. Vite makes each a file of its own inside the extension. */
export function spawnWorker(kind: EngineKind): Worker {
  return kind === 'kernels'
    ? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'judge' })
    : new Worker(new URL('./tf-worker.ts', import.meta.url), { type: 'module', name: 'judge' });
}
