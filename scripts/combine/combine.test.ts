import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { csvOf } from '../../components/counts/days.ts';
import { combine, type Machine } from './combine.ts';
import { readCounts } from './read.ts';
import { csv, html } from './report.ts';

const day = (date: string, judged = 10) => ({
  day: date,
  judged,
  covered: 1,
  help: 0,
  practice: 2,
});
const machines = (group: string, n: number, days = [day('2026-11-02')]): Machine[] =>
  Array.from({ length: n }, () => ({ group, days }));

it('reads what the counts page saves', () => {
  const days = [day('2026-11-01'), day('2026-11-02', 0)];
  expect(readCounts(csvOf(days))).toEqual(days);
});

it.each([
  ['', 'first line'],
  ['day,url\n2026-11-01,x', 'first line'],
  ['day,judged,covered,help,practice\n2026-11-01,1,2,3', 'line 2'],
  ['day,judged,covered,help,practice\n2026-11-01,-1,2,3,4', 'line 2'],
  ['day,judged,covered,help,practice\n2026-99-01,1,2,3,4', 'line 2'],
  ['day,judged,covered,help,practice\n2026-11-01,1,2,3,4\n2026-11-01,1,2,3,4', 'twice'],
])('refuses %j', (text, why) => {
  expect(() => readCounts(text)).toThrow(why);
});

it('adds day by day within a group', () => {
  const { groups } = combine(machines('a', 12));
  expect(groups).toEqual([
    {
      name: 'a',
      machines: 12,
      days: [{ day: '2026-11-02', judged: 120, covered: 12, help: 0, practice: 24, machines: 12 }],
    },
  ]);
});

it('shows nothing of fewer than ten computers, neither a group nor a day', () => {
  const few = machines('few', 9, [day('2026-11-02', 777)]);
  const rare = machines('many', 9, [day('2026-11-03', 555)]);
  const combined = combine([...few, ...machines('many', 10), ...rare]);
  expect(combined.dropped).toEqual(['few']);
  expect(combined.droppedDays).toBe(1);
  expect(combined.groups.map(({ name }) => name)).toEqual(['many']);
  for (const text of [csv(combined), html(combined)]) {
    expect(text).not.toContain('777');
    expect(text).not.toContain(String(9 * 777));
    expect(text).not.toContain('2026-11-03');
  }
});

it('a computer that counted nothing on a day does not make that day safe to show', () => {
  const idle = { day: '2026-11-02', judged: 0, covered: 0, help: 0, practice: 0 };
  const combined = combine([...machines('a', 1), ...machines('a', 20, [idle])]);
  expect(combined.groups[0]?.days).toEqual([]);
});

it('a group’s name stays text', () => {
  const combined = combine(machines('"</h2><script>', 10));
  const [body = ''] = /<section>.*<\/section>/s.exec(html(combined)) ?? [];
  expect(XMLValidator.validate(body)).toBe(true);
  expect(body).not.toContain('<script>');
  expect(csv(combined)).toContain('"""</h2><script>",2026-11-02,10,100,10,0,20');
});
