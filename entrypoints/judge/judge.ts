import { FRAME_BYTES } from '../../bridge/checks.ts';
import type { Body, JudgeReply, Rank } from '../../bridge/protocol.ts';
import type { Pool } from '../../models/pool.ts';
import { EngineDown } from '../../models/seat.ts';
import type { Opinion } from '../../models/verdict.ts';
import type { VerdictCache } from '../../store/verdict-cache.ts';
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

/** From a picture in any form to what is said of it: from memory where it can, else by the engine. */
export class Judge {
  readonly #pool: Pool;
  readonly #cache: VerdictCache;
  readonly #files = new Once<Bytes[]>();

  constructor(pool: Pool, cache: VerdictCache) {
    this.#pool = pool;
    this.#cache = cache;
  }

  pixels({ rgb, rank }: Body<'judge', 'judge:pixels'>, asker: Asker): Promise<JudgeReply> {
    return settle(() => this.#frames(split(rgb), rank, asker));
  }

  bytes({ bytes, size, rank }: Body<'judge', 'judge:bytes'>, asker: Asker): Promise<JudgeReply> {
    return settle(async () => this.#frames(await decode(bytes, size), rank, asker));
  }

  url({ url, size, rank }: Body<'judge', 'judge:url'>, asker: Asker): Promise<JudgeReply> {
    return settle(async () => {
      const name = `${size?.width} ${size?.height} ${url}`;
      const key = await this.#cache.key('address', new TextEncoder().encode(name));
      const known = await this.#cache.get(key);
      if (known) return known;
      const own = `${asker.forget} ${key}`; // a private window has other cookies
      const load = async () => decode(await download(url), size);
      const frames = await this.#frames(await this.#files.run(own, load), rank, asker);
      if (!asker.forget) this.#cache.put(key, frames);
      return frames;
    });
  }

  #frames(frames: readonly Bytes[], rank: Rank, asker: Asker): Promise<Opinion[]> {
    return Promise.all(frames.map((rgb) => this.#frame(rgb, rank, asker)));
  }

  async #frame(rgb: Bytes, rank: Rank, { page, forget }: Asker): Promise<Opinion> {
    const key = await this.#cache.key('pixels', rgb);
    const [known] = (await this.#cache.get(key)) ?? [];
    if (known) return known;
    const opinion = await this.#pool.judge(key, rgb, page, rank);
    if (!forget) this.#cache.put(key, [opinion]);
    return opinion;
  }
}

function split(rgb: Bytes): Bytes[] {
  const count = rgb.length / FRAME_BYTES;
  if (count === 1) return [rgb];
  return Array.from({ length: count }, (_, n) => rgb.slice(n * FRAME_BYTES, (n + 1) * FRAME_BYTES));
}

async function settle(work: () => Promise<readonly Opinion[]>): Promise<JudgeReply> {
  try {
    return { kind: 'judged', frames: await work() };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', why: error.why };
    if (error instanceof EngineDown) return { kind: 'down', why: error.why };
    return { kind: 'down', why: 'failed' }; // a frame that failed twice; or its page went, and nobody listens
  }
}
