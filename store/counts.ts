import type { DayCounts, EraseReply } from '../bridge/protocol.ts';
import { database } from './db.ts';
import { copiedRows, copyRows, mendDatabase } from './second-copy.ts';
import { readState } from './state.ts';

/** Days of counts that are kept; older ones go. */
const DAYS = 400;
type Added = Partial<Omit<DayCounts, 'day'>>;

/** Today's date where the computer stands, ISO 8601. */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Adds to today's counts, if they are kept. A disk that is full or closed loses a count, no more. */
export async function addCounts(added: Added, db = database()): Promise<null> {
  if (Object.values(added).every((n) => n === 0)) return null;
  if (!(await readState()).settings.counts) return null;
  const day = localDay();
  await db
    .transaction('rw', db.counts, async () => {
      const { judged, covered, help, practice } = (await db.counts.get(day)) ?? empty(day);
      await db.counts.put({
        day,
        judged: judged + (added.judged ?? 0),
        covered: covered + (added.covered ?? 0),
        help: help + (added.help ?? 0),
        practice: practice + (added.practice ?? 0),
      });
      const excess = (await db.counts.count()) - DAYS;
      if (excess > 0) await db.counts.orderBy('day').limit(excess).delete();
    })
    .catch(() => undefined);
  await copyRows(db, true);
  return null;
}

/** Oldest day first; where the database cannot be opened, its copy. */
export async function readCounts(db = database()): Promise<readonly DayCounts[]> {
  try {
    await mendDatabase(db);
    return await db.counts.orderBy('day').toArray();
  } catch {
    return (await copiedRows()).counts;
  }
}

/** Asks for the PIN like what loosens: caregiver and child agreed on the counts. */
export async function eraseCounts(db = database()): Promise<EraseReply> {
  const { lock, settings } = await readState();
  if (settings.pin === 'policy') return { done: false, why: 'policy' };
  if (lock === 'locked') return { done: false, why: 'pin' };
  await mendDatabase(db).catch(() => undefined);
  return db.counts.clear().then(
    async () => {
      await copyRows(db);
      return { done: true };
    },
    () => ({ done: false, why: 'storage' }),
  );
}

function empty(day: string): DayCounts {
  return { day, judged: 0, covered: 0, help: 0, practice: 0 };
}
