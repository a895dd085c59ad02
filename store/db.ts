import { Dexie, type EntityTable } from 'dexie';
import type { DayCounts } from '../bridge/protocol.ts';
import type { Opinion } from '../models/verdict.ts';

/** What a picture was found to be. Nothing tells which picture: `key` is a salted hash. */
export interface SavedScores {
  readonly key: string;
  /** One per sampled frame. Rows of versions without a second opinion have its scores instead. */
  readonly frames: readonly Opinion[];
  /** Days since 1970 when it was last of use: coarse, so that this is no diary of visits. */
  readonly day: number;
}

/** What this installation alone knows. */
export interface Secret {
  readonly name: 'salt';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How far somebody has come with a lesson. */
export interface LessonProgress {
  /** its id */
  readonly lesson: string;
  /** local date, ISO 8601, on which it was first finished; null: begun */
  readonly done: string | null;
  /** where it goes on: what it means is the lesson's */
  readonly step: number;
}

/** What extension storage has under this key (second-copy.ts). */
export interface Copy {
  readonly name: string;
  readonly value: unknown;
}

/** Everything Ô Xanh keeps in IndexedDB. No other file names a table; versions are only ever added. */
export class Database extends Dexie {
  declare scores: EntityTable<SavedScores, 'key'>;
  declare secrets: EntityTable<Secret, 'name'>;
  declare counts: EntityTable<DayCounts, 'day'>;
  declare progress: EntityTable<LessonProgress, 'lesson'>;
  declare copies: EntityTable<Copy, 'name'>;

  constructor(name = 'o-xanh') {
    super(name);
    this.version(1).stores({ scores: 'key, day', secrets: 'name' });
    this.version(2).stores({ counts: 'day', progress: 'lesson' });
    this.version(3).stores({ copies: 'name' });
  }
}

let shared: Database | undefined;

/**
 * The one connection of this context. Opening takes time, in which a tab that is being closed loses what
 * it had to write. One that failed (a full disk, a damaged file) is left, and the next call tries anew.
 */
export function database(): Database {
  if (shared?.hasFailed()) shared = undefined;
  shared ??= new Database();
  return shared;
}
