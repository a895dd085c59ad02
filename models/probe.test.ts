import { expect, it } from 'vitest';
import { isFaster } from './probe.ts';
import { isRight } from './probe-frame.ts';

it.each([
  ['software WebGL', 1000, 50, 2, false],
  ['a graphics processor', 8, 50, 2, true],
  ['one that is hardly faster than both workers', 20, 50, 2, false],
  ['none', null, 50, 2, false],
  ['one that is all there is', 1000, null, 2, true],
])('%s at %s ms beside %s ms with %i workers: %s', (_, graphics, processor, workers, expected) => {
  expect(isFaster(graphics, processor, workers)).toBe(expected);
});

it('believes no arithmetic that differs by more than 1e-2', () => {
  expect(isRight([0.2654, 0.0859, 0.6148, 0.005, 0.0289], 'first')).toBe(true);
  expect(isRight([0.28, 0.08, 0.6, 0.005, 0.035], 'first')).toBe(false);
  expect(isRight([0, 0, 0, 0, 0], 'first')).toBe(false);
});
