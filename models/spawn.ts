/** Starts the classifier's worker. Vite makes it a file of its own inside the extension. */
export function spawnWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'judge' });
}
