import type { Engine } from './engine.ts';
import { DamagedModel } from './files.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { isRight, probeFrame } from './probe-frame.ts';
import { opinions } from './second-opinion.ts';

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
  const judging = begin(() => start({ folder, readFile }));
  self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
    try {
      const judge = await judging;
      if (!judge) throw new Error('the engine is down');
      say({ kind: 'judged', opinion: await judge.opinion(data.rgb), ...judge.usage() });
    } catch (error) {
      say({ kind: 'failed', error: String(error) });
    }
  };
}

async function begin(start: () => Promise<Engine>) {
  try {
    const engine = await start();
    if (!isRight(await engine.judge(probeFrame()), 'first')) throw new Error('wrong arithmetic');
    say({ kind: 'ready', backend: engine.backend });
    return { opinion: opinions(engine, () => say({ kind: 'loading' })), usage: engine.usage };
  } catch (error) {
    const why = error instanceof DamagedModel ? 'damaged' : 'failed';
    say({ kind: 'down', why, error: String(error) });
    return null;
  }
}

function say(message: FromWorker): void {
  self.postMessage(message);
}
