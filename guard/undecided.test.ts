import { expect, test } from 'vitest';
import type { WhyUndecided } from './state.ts';
import { retryDelay, whenUndecided } from './undecided.ts';

const WHYS: readonly WhyUndecided[] = [
  'broken',
  'slow',
  'unreached',
  'unreadable',
  'too-large',
  'engine',
];

test.each([
  ['strict', 'auto', false],
  ['balanced', 'auto', false],
  ['custom', 'auto', false],
  ['relaxed', 'auto', true],
  ['relaxed', 'covered', false],
  ['strict', 'shown', true],
] as const)(
  'at %s, set to %s, undecided pictures are shown: %s; with a broken engine never',
  (level, set, shown) => {
    const revealed = WHYS.filter((why) => whenUndecided(why, level, set).is === 'revealed');
    expect(revealed).toEqual(shown ? WHYS.filter((why) => why !== 'engine') : []);
  },
);

test('what failed with us or the network is tried for ever, at most every half minute or five', () => {
  for (const [why, most] of [
    ['engine', 30_000],
    ['unreached', 300_000],
  ] as const) {
    const delays = Array.from({ length: 100 }, (_, tries) => retryDelay(why, tries) ?? 0);
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(delays[0]).toBeLessThanOrEqual(4000);
    expect(delays.at(-1)).toBe(most);
  }
});

test('what is wrong with the picture is tried twice more, or waits for the element to tell', () => {
  const tries = (why: WhyUndecided) => [0, 1, 2, 3].map((made) => retryDelay(why, made));
  expect(tries('unreadable')).toEqual([4000, 8000, null, null]);
  for (const why of ['broken', 'slow', 'too-large'] as const)
    expect(tries(why)).toEqual([null, null, null, null]);
});
