import { expect, test } from 'vitest';
import type { WhyUndecided } from './state.ts';
import { whenUndecided } from './undecided.ts';

const WHYS: readonly WhyUndecided[] = ['broken', 'slow', 'unreadable', 'too-large', 'engine'];

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
