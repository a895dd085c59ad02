import { expect, it } from 'vitest';
import type { Opinion } from '../models/verdict.ts';
import { SELF_TEST } from './sample-list.ts';
import { freshened, summary, type Tried } from './self-test.ts';

const COVERED: Opinion = { scores: [0, 0.1, 0, 0.9, 0] };
const SHOWN: Opinion = { scores: [0.1, 0, 0.9, 0, 0] };

function tried(change: Partial<Tried> = {}): Tried[] {
  return SELF_TEST.map((sample, n) => {
    const opinion = sample.flagged ? COVERED : SHOWN;
    return { sample, opinion, right: true, ms: 10 * (n + 1), ...(n === 2 ? change : {}) };
  });
}

it('is right when every verdict is, and leaves the first time out', () => {
  expect(summary(tried(), null)).toMatchObject({ outcome: 'right', ms: 40 });
});

it('is wrong when one verdict is', () => {
  expect(summary(tried({ right: false }), null).outcome).toBe('wrong');
});

it('is down, without a time, when one picture gets no answer', () => {
  expect(summary(tried({ opinion: null, right: false }), null)).toMatchObject({
    outcome: 'down',
    ms: null,
  });
});

it('makes a picture new to the cache, and hardly another one', () => {
  const rgb = new Uint8Array(3000).fill(255);
  const fresh = freshened(rgb);
  expect(fresh).not.toEqual(rgb);
  const far = fresh.filter((value, n) => Math.abs(value - (rgb[n] ?? 0)) > 24);
  expect([...far]).toEqual([]);
  expect(rgb.every((value) => value === 255)).toBe(true);
});
