import { isOpinion, isScores, isSettled, type Opinion } from '../models/verdict.ts';
import { type Database, database, type SavedScores } from './db.ts';
import { fromDisk } from './disk.ts';

type Frames = readonly Opinion[];
type Bytes = Uint8Array<ArrayBuffer>;

export interface CacheLimits {
  /** Most pictures kept on disk; the longest unused go first. */
  readonly entries: number;
  /** Days without use after which scores of pixels go. */
  readonly days: number;
  /** Days after which scores of an *address* are not believed: another picture may lie there by then. */
  readonly addressDays: number;
  /** Most pictures kept in memory. */
  readonly inMemory: number;
}

const LIMITS: CacheLimits = { entries: 20_000, days: 30, addressDays: 1, inMemory: 4_000 };
/** Milliseconds to gather scores before they are written together. */
const GATHER = 500;
const ERASED = 'verdicts-erased';

/**
 * Remembers scores, never verdicts: another sensitivity acts at once. Keys are salted with a secret of
 * this installation, so that the file does not tell which pictures or pages somebody saw. Where the
 * disk is closed to us or damaged, it remembers for this session only.
 */
export class VerdictCache {
  readonly #limits: CacheLimits;
  #db: Database | null;
  #salt: Promise<CryptoKey> | undefined;
  /** Keys on disk, once they are read: for a new picture the disk need not be asked. */
  #onDisk: ReadonlySet<string> | undefined;
  #memory = new Map<string, SavedScores>();
  #unsaved = new Map<string, SavedScores>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #channel = new BroadcastChannel(ERASED);

  constructor(db: Database, limits: Partial<CacheLimits> = {}) {
    this.#db = db;
    this.#limits = { ...LIMITS, ...limits };
    this.#channel.onmessage = () => this.#forget();
    this.#try((open) => open.scores.toCollection().primaryKeys()).then((keys) => {
      this.#onDisk = new Set(keys ?? []);
    });
  }

  /** The key for a picture's pixels or its address. Equal content, equal key, on this machine only. */
  async key(kind: 'pixels' | 'address', content: Bytes): Promise<string> {
    this.#salt ??= this.#readSalt();
    const hash = await crypto.subtle.sign('HMAC', await this.#salt, content);
    const text = String.fromCharCode(...new Uint8Array(hash).subarray(0, 18));
    return `${kind === 'address' ? 'a' : 'p'}${btoa(text)}`;
  }

  /** What is known, if it is still to be believed. */
  async get(key: string): Promise<Frames | undefined> {
    const row = this.#memory.get(key) ?? this.#unsaved.get(key) ?? (await this.#fromDisk(key));
    const found = row && believed(row);
    if (!found || !this.#fresh(found)) return undefined;
    if (!key.startsWith('a') && found.day !== today()) this.#save({ ...found, day: today() });
    else this.#keepInMemory(found);
    return found.frames;
  }

  /** What lacks a second opinion is not remembered: the next time it may be had. */
  put(key: string, frames: Frames): void {
    if (frames.every(isSettled)) this.#save({ key, frames, day: today() });
  }

  /** Writes what was gathered; done by itself after half a second. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const rows = [...this.#unsaved.values()];
    this.#unsaved.clear();
    await this.#try(async (db) => {
      await db.scores.bulkPut(rows);
      await db.scores
        .where('day')
        .below(today() - this.#limits.days)
        .delete();
      const excess = (await db.scores.count()) - this.#limits.entries;
      if (excess > 0) await db.scores.orderBy('day').limit(excess).delete();
    });
  }

  async close(): Promise<void> {
    await this.flush();
    this.#channel.close();
    this.#db?.close();
  }

  #save(row: SavedScores): void {
    this.#keepInMemory(row);
    this.#unsaved.set(row.key, row);
    this.#timer ??= setTimeout(() => this.flush(), GATHER);
  }

  #keepInMemory(row: SavedScores): void {
    this.#memory.delete(row.key);
    this.#memory.set(row.key, row);
    const [oldest] = this.#memory.keys();
    if (this.#memory.size > this.#limits.inMemory && oldest) this.#memory.delete(oldest);
  }

  /** What was written since the keys were read is in memory, unless memory is full. */
  async #fromDisk(key: string): Promise<SavedScores | undefined> {
    const full = this.#memory.size >= this.#limits.inMemory;
    if (this.#onDisk && !full && !this.#onDisk.has(key)) return undefined;
    return this.#try((db) => db.scores.get(key));
  }

  #fresh({ key, day }: SavedScores): boolean {
    return today() - day <= (key.startsWith('a') ? this.#limits.addressDays : this.#limits.days);
  }

  #forget(): void {
    this.#memory.clear();
    this.#unsaved.clear();
    this.#salt = undefined;
  }

  async #readSalt(): Promise<CryptoKey> {
    const fresh = crypto.getRandomValues(new Uint8Array(32));
    const kept = await this.#try((db) =>
      db.transaction('rw', db.secrets, async () => {
        const bytes = (await db.secrets.get('salt'))?.bytes;
        if (bytes instanceof Uint8Array && bytes.length === fresh.length) return bytes;
        await db.secrets.put({ name: 'salt', bytes: fresh });
        return fresh;
      }),
    );
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    return crypto.subtle.importKey('raw', kept ?? fresh, algorithm, false, ['sign']);
  }

  /** After the first failure the disk is left alone; so it is when it does not answer. */
  async #try<T>(work: (db: Database) => PromiseLike<T>): Promise<T | undefined> {
    if (!this.#db) return undefined;
    try {
      return await fromDisk(work(this.#db));
    } catch {
      this.#db = null;
      return undefined;
    }
  }
}

/** Forgets every picture, and the secret that their keys were made with, here and in the judge page. */
export async function eraseVerdicts(db = database()): Promise<void> {
  await Promise.all([db.scores.clear(), db.secrets.clear()]);
  const channel = new BroadcastChannel(ERASED);
  channel.postMessage(null);
  channel.close();
}

/**
 * The row, read: it was on a disk meanwhile. Undefined when it is damaged, or when an earlier version,
 * which wrote scores alone, left one that needs a second opinion: then it is judged again.
 */
function believed({ key, frames, day }: SavedScores): SavedScores | undefined {
  const read: unknown = frames;
  if (!Array.isArray(read) || read.length === 0 || !Number.isInteger(day)) return undefined;
  const opinions = read.map((frame) => (isScores(frame) ? { scores: frame } : frame));
  const isWhole = opinions.every((one) => isOpinion(one) && isSettled(one));
  return isWhole ? { key, frames: opinions, day } : undefined;
}

function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
