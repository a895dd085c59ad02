import { beforeEach, expect, it, vi } from 'vitest';
import type { Rank } from '../bridge/protocol.ts';
import { type Entry, newEntry } from './entry.ts';
import { Queue } from './queue.ts';

const tab = Object.assign(new EventTarget(), { visibilityState: 'visible' });
vi.stubGlobal('document', tab);
const turn = () => new Promise((resolve) => setTimeout(resolve));

let judging: { entry: Entry; done: () => void }[];
let queue: Queue;
beforeEach(() => {
  tab.visibilityState = 'visible';
  judging = [];
  queue = new Queue((entry) => new Promise((done) => judging.push({ entry, done })));
});

const entry = (rank: Rank): Entry => ({ ...newEntry({} as Element), rank });
const ranks = () => judging.map(({ entry: { rank } }) => rank);

it('takes what is in view first, then what is near, a few at a time', async () => {
  for (const rank of [2, 1, 0, 2, 1, 0, 0, 2] as const) queue.add(entry(rank));
  await turn();
  expect(ranks()).toEqual([0, 0, 0, 1, 1, 2]);
});

it('lets scrolling reorder what still waits', async () => {
  const waiting = Array.from({ length: 8 }, () => entry(2));
  for (const one of waiting) queue.add(one);
  await turn();
  const last = waiting.at(-1);
  if (last) last.rank = 0;
  judging[0]?.done();
  await turn();
  expect(judging.at(-1)?.entry).toBe(last);
});

it('asks for one at a time while its tab is hidden, and for more when it is seen again', async () => {
  tab.visibilityState = 'hidden';
  for (let n = 0; n < 8; n += 1) queue.add(entry(0));
  await turn();
  expect(judging).toHaveLength(1);
  tab.visibilityState = 'visible';
  tab.dispatchEvent(new Event('visibilitychange'));
  expect(judging).toHaveLength(6);
});

it('never judges what was taken away', async () => {
  const gone = entry(0);
  queue.add(gone);
  queue.remove(gone);
  await turn();
  expect(judging).toEqual([]);
});

it('has what comes of it done at once when nothing is under way any more', async () => {
  const done: string[] = [];
  queue.pace.soon(() => undefined);
  queue.pace.now(); // something was painted just now, so the next change would wait
  queue.add(entry(0));
  await turn();
  queue.pace.soon(() => done.push('revealed'));
  expect(done).toEqual([]);
  judging[0]?.done();
  await turn();
  expect(done).toEqual(['revealed']);
});
