import type { Engine } from './engine.ts';
import { DamagedModel } from './files.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { isRight, probeFrame } from './probe-frame.ts';

/** The model's place in the extension's package. */
export interface Package {
  /** Its address, ending in a slash. */
  readonly folder: string;
  /** A file of it; never anything from the network. */
  readonly readFile: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Runs an engine for the page that made this worker. It is trusted only after a right first answer. */
export function serve(start: (from: Package) => Promise<Engine>): void {
  const folder = new URL('/model/', self.location.origin).href;
  const readFile = async (name: string) =>
    new Uint8Array(await (await fetch(folder + name)).arrayBuffer());
  const engine = begin(() => start({ folder, readFile }));
  self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
    try {
      const started = await engine;
      if (!started) throw new Error('the engine is down');
      const scores = await started.judge(data.rgb);
      // A lost graphics context answers zeros.
      if (Math.abs(scores.reduce((sum, p) => sum + p) - 1) > 0.01) throw new Error('nonsense');
      say({ kind: 'judged', scores, ...started.usage() });
    } catch (error) {
      say({ kind: 'failed', error: String(error) });
    }
  };
}

async function begin(start: () => Promise<Engine>): Promise<Engine | null> {
  try {
    const engine = await start();
    if (!isRight(await engine.judge(probeFrame()))) throw new Error('wrong arithmetic');
    say({ kind: 'ready', backend: engine.backend });
    return engine;
  } catch (error) {
    const why = error instanceof DamagedModel ? 'damaged' : 'failed';
    say({ kind: 'down', why, error: String(error) });
    return null;
  }
}

function say(message: FromWorker): void {
  self.postMessage(message);
}
