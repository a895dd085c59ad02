import { browser } from '../bridge/browser.ts';
import { isRecord } from '../bridge/checks.ts';
import type { DayCounts } from '../bridge/protocol.ts';
import { type Database, database, type LessonProgress } from './db.ts';
import { fromDisk } from './disk.ts';
import { PIN_KEY, TRIES_KEY } from './pin.ts';
import { SETTINGS_KEY } from './stored.ts';

/**
 * What a family would miss is kept in both of the browser's stores: extension storage has a copy of counts
 * and progress, IndexedDB one of settings and PIN. A browser that finds the files of one damaged begins
 * it anew, empty, and tells nobody; then the other puts everything back. `HERE` is written into both: where
 * it is missing the store was lost, and not merely never used; where it is smaller, its newest writes were.
 */
const HERE = 'here';
const COPY = 'copy';
type Copies = Record<string, unknown>;
const COPIED = [SETTINGS_KEY, PIN_KEY, TRIES_KEY];
/** ms between two copies of the counts, which change all the time. */
const SELDOM = 300_000;

let mending: Promise<void> | undefined;
let copiedAt = Number.NEGATIVE_INFINITY;

/** Resolves once extension storage has what it lost. Everything that reads it waits; it is one short look. */
export function mendStorage(): Promise<void> {
  mending ??= putBack().catch(() => undefined);
  return mending;
}

async function putBack(): Promise<void> {
  const present = await browser.storage.local.get([HERE, ...COPIED]).catch(() => null);
  if (present?.[HERE]) return;
  const rows = await fromDisk(database().copies.toArray()).catch(() => []);
  if (!present && rows.length === 0) return; // nothing could be put in its place
  // Chromium opens a damaged storage again only once it has been emptied.
  if (!present) await browser.storage.local.clear();
  const copied = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  await browser.storage.local.set({ [HERE]: 1, ...copied, ...present });
}

/** The newest writes of extension storage may be lost alone: its file was cut off. */
async function putBackNewest(): Promise<void> {
  const { [HERE]: mark } = await browser.storage.local.get(HERE);
  const rows = await fromDisk(database().copies.toArray());
  const { [HERE]: copied, ...values } = Object.fromEntries(
    rows.map((row) => [row.name, row.value]),
  );
  if (Number(copied) > Number(mark)) await browser.storage.local.set({ ...values, [HERE]: copied });
}

/** For the background: mends what was lost, and copies settings and PIN whenever they change. */
export function keepCopies(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && COPIED.some((key) => key in changes)) copyStorage();
  });
  mendStorage()
    .then(putBackNewest)
    .catch(() => undefined)
    .then(() => Promise.all([copyStorage(), copyRows()]));
}

let last: Promise<void> = Promise.resolve();

/** One after the other: an earlier one must not write what a later one has taken away. */
function copyStorage(): Promise<void> {
  last = last.then(copyNow).catch(() => undefined);
  return last;
}

async function copyNow(): Promise<void> {
  const db = database();
  const { [HERE]: here, ...values } = await browser.storage.local.get([HERE, ...COPIED]);
  if (!here) return; // just lost, or just erased
  const before = Object.fromEntries(
    (await db.copies.toArray()).map((row) => [row.name, row.value]),
  );
  if (COPIED.every((name) => JSON.stringify(before[name]) === JSON.stringify(values[name]))) return;
  const mark = Math.max(Number(here), Number(before[HERE] ?? 0)) + 1;
  await browser.storage.local.set({ [HERE]: mark }); // first: only what was lost is ever smaller
  const rows = Object.entries({ ...values, ...(HERE in before && { [HERE]: mark }) });
  await db.transaction('rw', db.copies, async () => {
    await db.copies.bulkDelete(COPIED.filter((name) => !(name in values)));
    await db.copies.bulkPut(rows.map(([name, value]) => ({ name, value })));
  });
}

/** The settings as they were copied, for where extension storage cannot even be emptied. */
export async function copiedSettings(): Promise<unknown> {
  return (await fromDisk(database().copies.get(SETTINGS_KEY)))?.value;
}

/** Counts and progress to extension storage, after the database was mended. `seldom`: not after each change. */
export async function copyRows(db = database(), seldom = false): Promise<void> {
  if (seldom && performance.now() - copiedAt < SELDOM) return;
  copiedAt = performance.now();
  try {
    await mendDatabase(db);
    const [counts, progress] = await Promise.all([db.counts.toArray(), db.progress.toArray()]);
    const { [COPY]: before } = await browser.storage.local.get(COPY);
    const now = { counts, progress };
    if (JSON.stringify(before) === JSON.stringify(now)) return;
    await browser.storage.local.set({ [COPY]: now });
  } catch {
    // A full or closed disk: the next change tries again.
  }
}

/** Puts back what the database lost. */
export async function mendDatabase(db: Database): Promise<void> {
  if (await db.copies.get(HERE)) return;
  const { counts, progress } = await copiedRows();
  const { [HERE]: mark } = await browser.storage.local.get(HERE);
  await db.transaction('rw', db.copies, db.counts, db.progress, async () => {
    if (await db.copies.get(HERE)) return; // another page was first
    for (const day of counts) await db.counts.put(sum(day, await db.counts.get(day.day)));
    for (const lesson of progress)
      if (!(await db.progress.get(lesson.lesson))) await db.progress.put(lesson);
    await db.copies.put({ name: HERE, value: Number(mark ?? 1) });
  });
}

/** What extension storage has a copy of: all there is where the database cannot be opened. */
export async function copiedRows() {
  const { [COPY]: copy } = await browser.storage.local.get(COPY).catch(() => ({}) as Copies);
  const { counts, progress } = isRecord(copy) ? copy : {};
  return {
    counts: listOf<DayCounts>(counts, 'day'),
    progress: listOf<LessonProgress>(progress, 'lesson'),
  };
}

/** Forgets all copies; both stores are there, and empty. */
export async function eraseCopies(db = database()): Promise<void> {
  await db.copies.clear();
  await db.copies.put({ name: HERE, value: 1 });
}

/** After storage was emptied on purpose. */
export async function markStorage(): Promise<void> {
  await browser.storage.local.set({ [HERE]: 1 });
  await copyStorage();
}

/** What was counted before the loss, and since. */
function sum(copied: DayCounts, since: DayCounts | undefined): DayCounts {
  const add = (what: 'judged' | 'covered' | 'help' | 'practice') =>
    (copied[what] ?? 0) + (since?.[what] ?? 0);
  return {
    day: copied.day,
    judged: add('judged'),
    covered: add('covered'),
    help: add('help'),
    practice: add('practice'),
  };
}

/** Rows that have their key; what else is in them is looked at where they are read. */
function listOf<T>(value: unknown, key: keyof T & string): readonly T[] {
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  return rows.filter((row) => typeof row[key] === 'string').map((row) => row as T);
}
