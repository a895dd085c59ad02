import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Freshness } from './freshness.ts';

const page = { visibilityState: 'visible' };
const film = {} as Element;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('stale once nothing was learned for eight seconds', () => {
  const freshness = new Freshness();
  expect(freshness.isStale(film)).toBe(false);
  vi.advanceTimersByTime(7_900);
  expect(freshness.isStale(film)).toBe(false);
  vi.advanceTimersByTime(200);
  expect(freshness.isStale(film)).toBe(true);
  freshness.learned(film);
  expect(freshness.isStale(film)).toBe(false);
});

test('a hidden page is sampled seldom, and nobody sees it: its time does not count', () => {
  const freshness = new Freshness();
  freshness.learned(film);
  page.visibilityState = 'hidden';
  vi.advanceTimersByTime(600_000);
  expect(freshness.isStale(film)).toBe(false);
  page.visibilityState = 'visible';
  vi.advanceTimersByTime(7_900);
  expect(freshness.isStale(film)).toBe(false);
});
