import { afterEach, expect, it, vi } from 'vitest';
import { Turns } from './turns.ts';

afterEach(() => vi.restoreAllMocks());

/** A clock that each look at it moves on. */
function ticking(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

it('does a little at once, the rest later, all in order', async () => {
  ticking(3);
  const done: number[] = [];
  const turns = new Turns<number>((n) => done.push(n));
  turns.add([1, 2, 3, 4, 5]);
  expect(done).toEqual([1, 2]);
  turns.add([6]);
  expect(done).toEqual([1, 2]);
  await vi.waitFor(() => expect(done).toEqual([1, 2, 3, 4, 5, 6]));
});

it('goes on after work that fails', async () => {
  const done: number[] = [];
  const turns = new Turns<number>((n) => {
    if (n === 1) throw new Error('broken');
    done.push(n);
  });
  expect(() => turns.add([1, 2])).toThrow('broken');
  await vi.waitFor(() => expect(done).toEqual([2]));
});

it('leaves all of it to another task when it is added for later', async () => {
  const done: number[] = [];
  const turns = new Turns<number>((n) => done.push(n));
  turns.later(1);
  turns.later(2);
  await Promise.resolve();
  expect(done).toEqual([]);
  await vi.waitFor(() => expect(done).toEqual([1, 2]));
});
