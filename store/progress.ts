import { isRecord } from '../bridge/checks.ts';
import { localDay } from './counts.ts';
import { type Database, database, type LessonProgress } from './db.ts';
import { copiedRows, copyRows, mendDatabase } from './second-copy.ts';

export interface Progress {
  readonly lessons: readonly LessonProgress[];
  /**
   * `damaged`: what was there could not be understood and is forgotten. `closed`: nothing can be
   * written down on this machine (a full disk, a private window).
   */
  readonly state: 'kept' | 'damaged' | 'closed';
}

/** What was practised. One row that makes no sense, and practice starts afresh. Never throws. */
export async function readProgress(db = database()): Promise<Progress> {
  try {
    await mendDatabase(db).catch(() => undefined);
    const rows: readonly unknown[] = await db.progress.toArray();
    if (rows.every(isProgress)) return { lessons: rows, state: 'kept' };
    await db.progress.clear();
    return { lessons: [], state: 'damaged' };
  } catch {
    const { progress } = await copiedRows();
    return { lessons: progress.every(isProgress) ? progress : [], state: 'closed' };
  }
}

/** Remembers where a lesson goes on; one that was done stays done. False: nothing could be written. */
export function saveStep(lesson: string, step: number, db = database()): Promise<boolean> {
  return save(db, lesson, (before) => ({ lesson, step, done: before?.done ?? null }));
}

/** Remembers that a lesson was finished today, or earlier; it begins anew next time. */
export function saveDone(lesson: string, db = database()): Promise<boolean> {
  return save(db, lesson, (before) => ({ lesson, step: 0, done: before?.done ?? localDay() }));
}

/** Forgets all of it, as the child asked. */
export async function eraseProgress(db = database()): Promise<boolean> {
  await mendDatabase(db).catch(() => undefined);
  return db.progress.clear().then(
    async () => {
      await copyRows(db);
      return true;
    },
    () => false,
  );
}

async function save(
  db: Database,
  lesson: string,
  change: (before: LessonProgress | undefined) => LessonProgress,
): Promise<boolean> {
  try {
    await db.transaction('rw', db.progress, async () => {
      await db.progress.put(change(await db.progress.get(lesson)));
    });
    void copyRows(db);
    return true;
  } catch {
    return false;
  }
}

function isProgress(row: unknown): row is LessonProgress {
  if (!isRecord(row)) return false;
  const { lesson, done, step } = row;
  return (
    typeof lesson === 'string' &&
    (done === null || (typeof done === 'string' && /^\d{4}-\d\d-\d\d$/.test(done))) &&
    Number.isInteger(step) &&
    Number(step) >= 0
  );
}
