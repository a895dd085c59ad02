import { expect, it } from 'vitest';
import { csvOf, daysOf, hasEarlier, isoDay, sumsOf } from './days.ts';

const day = (iso: string, judged: number) => ({
  day: iso,
  judged,
  covered: 1,
  help: 2,
  practice: 3,
});
const COUNTED = [day('2026-10-01', 9), day('2026-11-20', 10), day('2026-11-22', 30)];

it('shows seven days, today the last, days without numbers as zero', () => {
  const week = daysOf(COUNTED, '2026-11-22', 'week', 0);
  expect(week.map((one) => one.day)).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
  expect(week.map(({ judged }) => judged)).toEqual([0, 0, 0, 0, 10, 0, 30]);
  expect(sumsOf(week)).toEqual({ judged: 40, covered: 2, help: 4, practice: 6 });
});

it('goes back span by span without a gap or an overlap', () => {
  const [now, before] = [0, 1].map((back) => daysOf(COUNTED, '2026-11-22', 'month', back));
  const all = [...(before ?? []), ...(now ?? [])].map((one) => one.day);
  expect(new Set(all).size).toBe(60);
  expect(all.at(-1)).toBe('2026-11-22');
  expect(all.toSorted()).toEqual(all);
});

it('knows whether there is more further back', () => {
  expect(hasEarlier(COUNTED, daysOf(COUNTED, '2026-11-22', 'week', 0))).toBe(true);
  expect(hasEarlier(COUNTED, daysOf(COUNTED, '2026-11-22', 'month', 1))).toBe(false);
});

it('names the day where the computer stands', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('writes a table that a spreadsheet reads', () => {
  expect(csvOf([day('2026-11-22', 30)])).toBe(
    '\u{feff}day,judged,covered,help,practice\r\n2026-11-22,30,1,2,3\r\n',
  );
});
