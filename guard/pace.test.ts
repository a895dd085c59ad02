import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace } from './pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('has the first change done at once, and those after it together', () => {
  const pace = new Pace();
  const done: string[] = [];
  pace.soon(() => done.push('first'));
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['first']);
  pace.soon(() => done.push('second'));
  vi.advanceTimersByTime(50);
  pace.soon(() => done.push('third'));
  expect(done).toEqual(['first']);
  vi.advanceTimersByTime(50);
  expect(done).toEqual(['first', 'second', 'third']);
});

it('a change that nobody sees makes none wait that is seen', () => {
  const pace = new Pace();
  const done: string[] = [];
  pace.along(() => done.push('judging'));
  vi.advanceTimersByTime(30);
  pace.soon(() => done.push('revealed'));
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['judging', 'revealed']);
});

it('and waits itself where something was seen just now', () => {
  const pace = new Pace();
  const done: string[] = [];
  pace.soon(() => done.push('revealed'));
  vi.advanceTimersByTime(1);
  pace.along(() => done.push('judging'));
  vi.advanceTimersByTime(50);
  expect(done).toEqual(['revealed']);
  vi.advanceTimersByTime(50);
  expect(done).toEqual(['revealed', 'judging']);
});
