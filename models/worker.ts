import type { Engine } from './engine.ts';
import { DamagedModel, type ModelFile } from './files.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { startWasmEngine } from './wasm-engine.ts';

const FOLDER = new URL('/model/', self.location.origin).href;
const engine = start();

async function start(): Promise<Engine | null> {
  try {
    const started = await startWasmEngine(FOLDER, readFile);
    say({ kind: 'ready', backend: started.backend });
    return started;
  } catch (error) {
    say({
      kind: 'down',
      why: error instanceof DamagedModel ? 'damaged' : 'failed',
      error: String(error),
    });
    return null;
  }
}

/** Files of the extension itself; never anything from the network. */
async function readFile(name: ModelFile): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(FOLDER + name)).arrayBuffer());
}

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  try {
    const started = await engine;
    if (!started) throw new Error('the engine is down');
    const scores = await started.judge(data.rgb);
    say({ kind: 'judged', scores, tensors: started.usage().tensors });
  } catch (error) {
    say({ kind: 'failed', error: String(error) });
  }
};

function say(message: FromWorker): void {
  self.postMessage(message);
}
