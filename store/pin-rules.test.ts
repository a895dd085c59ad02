import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delayAfter, isStrong, waitLeft } from './pin-rules.ts';

const DAY = 86_400_000;

test.each([
  '1234',
  '0000',
  '4321',
  '1212',
  '11111111',
  '123123',
  '2580',
  '2012',
  'abcd',
  'aaaa',
  'qwerty',
  '123',
  '',
  '1234567890123',
  '7890',
  '01234',
])('%j is too easy to guess, too short or too long', (pin) => {
  expect(isStrong(pin)).toBe(false);
});

test.each(['8305', '271828', 'mưa7', 'xanh-ô', '904817263548'])('%j will do', (pin) => {
  expect(isStrong(pin)).toBe(true);
});

test('two slips cost nothing, then the wait doubles up to an hour', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 12, 1000].map((wrong) => delayAfter(wrong) / 1000);
  expect(waits).toEqual([0, 0, 0, 30, 60, 120, 240, 3600, 3600]);
});

const times = fc.integer({ min: 0, max: 4e12 });
const wrongs = fc.integer({ min: 0, max: 1e6 });

test('no clock makes a wait longer than it was or negative', () => {
  fc.assert(
    fc.property(
      wrongs,
      times,
      times,
      fc.double({ min: 0, noNaN: true }),
      (wrong, at, now, elapsed) => {
        const left = waitLeft({ wrong, at }, now, elapsed);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(delayAfter(wrong));
      },
    ),
  );
});

test('a clock set back gives the whole wait, and one set forward no more than really passed', () => {
  fc.assert(
    fc.property(wrongs, times, fc.integer({ min: 1, max: 4e12 }), (wrong, at, jump) => {
      expect(waitLeft({ wrong, at }, at - jump)).toBe(delayAfter(wrong));
      expect(waitLeft({ wrong, at }, at + jump, 0)).toBe(delayAfter(wrong));
    }),
  );
});

test('whoever tries as often as allowed has fewer than 35 tries on the first day and 24 on any other', () => {
  let now = 0;
  let wrong = 0;
  const tries: number[] = [];
  while (now < 30 * DAY) {
    wrong += 1;
    tries.push(now);
    now += Math.max(delayAfter(wrong), 1);
  }
  const on = (day: number) => tries.filter((at) => Math.floor(at / DAY) === day).length;
  expect(on(0)).toBeLessThan(35);
  expect(Math.max(...Array.from({ length: 29 }, (_, day) => on(day + 1)))).toBeLessThanOrEqual(24);
});
