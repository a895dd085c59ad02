import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage } from '../tests/support/fake-storage.ts';
import { Database } from './db.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
const { addCounts, localDay, readCounts } = await import('./counts.ts');
const { writeSettings } = await import('./settings.ts');

const db = new Database();

beforeEach(async () => {
  emptyStorage();
  await db.counts.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the day is the one on the wall, not in Greenwich', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
});

test('frames that count at once lose nothing', async () => {
  await Promise.all(Array.from({ length: 20 }, () => addCounts({ judged: 2, covered: 1 })));
  await addCounts({ help: 1, practice: 1 });
  const counts = { day: localDay(), judged: 40, covered: 20, help: 1, practice: 1 };
  expect(await readCounts()).toEqual([counts]);
});

test('off, nothing is written; what was there stays', async () => {
  await addCounts({ judged: 1 });
  await writeSettings({ counts: false });
  await addCounts({ judged: 1, help: 1 });
  expect(await db.counts.toArray()).toMatchObject([{ judged: 1, help: 0 }]);
});

test('a frame that saw nothing makes no day', async () => {
  await addCounts({ judged: 0, covered: 0 });
  await addCounts({});
  expect(await db.counts.count()).toBe(0);
});

test('400 days are kept, oldest first', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let day = 0; day < 403; day += 1) {
    vi.setSystemTime(new Date(2026, 0, 1 + day, 12));
    await addCounts({ judged: 1 });
  }
  const days = (await readCounts()).map(({ day }) => day);
  expect([days.length, days[0], days.at(-1)]).toEqual([400, '2026-01-04', '2027-02-07']);
});

test('a disk that is closed to us costs the count and no more', async () => {
  const closed = new Database('closed');
  closed.transaction = (() => Promise.reject(new Error('blocked'))) as never;
  expect(await addCounts({ judged: 1 }, closed)).toBeNull();
  closed.close({ disableAutoOpen: true });
  expect(await readCounts(closed)).toEqual([]);
});
