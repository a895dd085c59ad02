import { FRAME_BYTES } from '../../bridge/checks.ts';
import type { Body, JudgeReply, Rank } from '../../bridge/protocol.ts';
import type { Pool } from '../../models/pool.ts';
import { EngineDown } from '../../models/seat.ts';
import type { Scores } from '../../models/verdict.ts';
import { decode } from './decode.ts';
import { download } from './download.ts';
import { Once } from './once.ts';
import { Unreadable } from './reply.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Who asks. `page` names its frame for the queue; `forget`: a private window, remember nothing. */
export interface Asker {
  readonly page: string;
  readonly forget: boolean;
}

/** From a picture in any form to its scores. */
export class Judge {
  readonly #pool: Pool;
  readonly #files = new Once<Bytes[]>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  pixels({ rgb, rank }: Body<'judge', 'judge:pixels'>, asker: Asker): Promise<JudgeReply> {
    return settle(() => this.#frames(split(rgb), rank, asker));
  }

  bytes({ bytes, size, rank }: Body<'judge', 'judge:bytes'>, asker: Asker): Promise<JudgeReply> {
    return settle(async () => this.#frames(await decode(bytes, size), rank, asker));
  }

  url({ url, size, rank }: Body<'judge', 'judge:url'>, asker: Asker): Promise<JudgeReply> {
    const key = `${asker.forget} ${size?.width} ${size?.height} ${url}`;
    return settle(async () => {
      const frames = await this.#files.run(key, async () => decode(await download(url), size));
      return this.#frames(frames, rank, asker);
    });
  }

  #frames(frames: readonly Bytes[], rank: Rank, { page }: Asker): Promise<Scores[]> {
    return Promise.all(
      frames.map(async (rgb) => this.#pool.judge(await fingerprint(rgb), rgb, page, rank)),
    );
  }
}

function split(rgb: Bytes): Bytes[] {
  const count = rgb.length / FRAME_BYTES;
  return Array.from({ length: count }, (_, n) => rgb.slice(n * FRAME_BYTES, (n + 1) * FRAME_BYTES));
}

/** Equal pixels have equal fingerprints, however they came here. */
async function fingerprint(rgb: Bytes): Promise<string> {
  return String(new BigUint64Array(await crypto.subtle.digest('SHA-256', rgb)));
}

async function settle(work: () => Promise<Scores[]>): Promise<JudgeReply> {
  try {
    return { kind: 'judged', frames: await work() };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', why: error.why };
    if (error instanceof EngineDown) return { kind: 'down', why: error.why };
    return { kind: 'down', why: 'failed' };
  }
}
