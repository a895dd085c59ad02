import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Opinion, Scores } from '../models/verdict.ts';
import { Database } from './db.ts';
import { eraseVerdicts, VerdictCache } from './verdict-cache.ts';

/** By the first model alone that is covered from *balanced* on, by both it is not. */
const SCORES: Scores = [0.1, 0.2, 0.3, 0.4, 0];
const OPINION: Opinion = { scores: SCORES, second: [0.9, 0, 0.1, 0, 0] };
const DAY = 86_400_000;
const pixels = (byte: number) => new Uint8Array([byte]);

let name = 0;
let open: VerdictCache[] = [];
function cache(limits = {}, database = new Database(`test ${name}`)): VerdictCache {
  const made = new VerdictCache(database, limits);
  open.push(made);
  return made;
}

beforeEach(() => {
  name += 1;
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

/** As after a restart of the browser. */
async function reopened(old: VerdictCache, limits = {}): Promise<VerdictCache> {
  await old.flush();
  return cache(limits);
}

describe('the verdict cache', () => {
  it('remembers over a restart', async () => {
    const first = cache();
    first.put(await first.key('pixels', pixels(1)), [OPINION]);
    const second = await reopened(first);
    expect(await second.get(await second.key('pixels', pixels(1)))).toEqual([OPINION]);
    expect(await second.get(await second.key('pixels', pixels(2)))).toBeUndefined();
  });

  it('has other keys on another installation, so that they tell nothing', async () => {
    const here = await cache().key('address', pixels(1));
    name += 1;
    expect(await cache().key('address', pixels(1))).not.toBe(here);
  });

  it('keeps the address of a picture apart from its pixels', async () => {
    const one = cache();
    expect(await one.key('address', pixels(1))).not.toBe(await one.key('pixels', pixels(1)));
  });

  it('writes no address, file or time of day to the disk', async () => {
    const one = cache();
    const address = new TextEncoder().encode('https://example.test/picture.png');
    one.put(await one.key('address', address), [OPINION]);
    await one.flush();
    const rows = await new Database(`test ${name}`).scores.toArray();
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['day', 'frames', 'key']);
    expect(rows[0]?.day).toBeLessThan(100_000);
    expect(JSON.stringify(rows)).not.toContain('example');
  });

  it('lets what was used longest ago go when it is full', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const one = cache({ entries: 2 });
    for (const n of [1, 2, 3]) {
      one.put(`p${n}`, [OPINION]);
      await one.flush();
      vi.setSystemTime(Date.now() + DAY);
    }
    const two = await reopened(one);
    expect([await two.get('p1'), await two.get('p2'), await two.get('p3')]).toEqual([
      undefined,
      [OPINION],
      [OPINION],
    ]);
  });

  it('forgets pixels after 30 days without use, an address after one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const one = cache();
    one.put('p', [OPINION]);
    one.put('a', [OPINION]);
    vi.setSystemTime(Date.now() + 2 * DAY);
    expect(await one.get('a')).toBeUndefined();
    expect(await one.get('p')).toEqual([OPINION]);
    vi.setSystemTime(Date.now() + 29 * DAY);
    expect(await one.get('p')).toEqual([OPINION]);
    vi.setSystemTime(Date.now() + 31 * DAY);
    expect(await one.get('p')).toBeUndefined();
  });

  it('does not believe damaged scores', async () => {
    const one = cache();
    const rotten: Opinion[] = [{ scores: [0, 0, Number.NaN, 0, 0] }];
    one.put('p', rotten);
    expect(await one.get('p')).toBeUndefined();
  });

  it('erases all, also what a page that is open still holds, and takes a new secret', async () => {
    const one = cache();
    const key = await one.key('pixels', pixels(1));
    one.put(key, [OPINION]);
    await one.flush();
    await eraseVerdicts(new Database(`test ${name}`));
    await vi.waitFor(async () => expect(await one.get(key)).toBeUndefined());
    expect(await one.key('pixels', pixels(1))).not.toBe(key);
  });

  it('works without a disk', async () => {
    const closed = new Database(`test ${name}`);
    closed.scores.get = () => Promise.reject(new Error('blocked')) as never;
    closed.transaction = () => Promise.reject(new Error('blocked')) as never;
    const one = cache({}, closed);
    const key = await one.key('pixels', pixels(1));
    expect(await one.get(key)).toBeUndefined();
    one.put(key, [OPINION]);
    expect(await one.get(key)).toEqual([OPINION]);
  });

  it.each([
    ['no frames', {}],
    ['frames that are a text', { frames: 'x', day: 20_000 }],
    ['no scores', { frames: [], day: 20_000 }],
    ['a day that is none', { frames: [OPINION], day: 'monday' }],
    ['a second opinion that is none', { frames: [{ ...OPINION, second: 'x' }], day: 20_000 }],
  ])('does not believe a row with %s, and replaces it', async (_, damaged) => {
    const database = new Database(`test ${name}`);
    const key = await cache().key('pixels', pixels(1));
    await database.scores.put({ key, ...damaged } as never);
    const one = cache();
    expect(await one.get(key)).toBeUndefined();
    one.put(key, [OPINION]);
    const second = await reopened(one);
    expect(await second.get(key)).toEqual([OPINION]);
  });

  it('still believes the scores of versions without a second opinion', async () => {
    const database = new Database(`test ${name}`);
    const calm: Scores = [0.9, 0, 0.1, 0, 0];
    const sure: Scores = [0, 0, 0.1, 0.9, 0];
    const key = await cache().key('pixels', pixels(1));
    await database.scores.put({ key, frames: [calm, sure], day: 20_000_000 } as never);
    expect(await cache().get(key)).toEqual([{ scores: calm }, { scores: sure }]);
  });

  it('has a picture judged again of which the second opinion is missing', async () => {
    const database = new Database(`test ${name}`);
    const key = await cache().key('pixels', pixels(1));
    await database.scores.put({ key, frames: [SCORES], day: 20_000_000 } as never);
    const one = cache();
    expect(await one.get(key)).toBeUndefined();
    one.put(key, [{ scores: SCORES }]); // it could not answer: the next time it may
    expect(await one.get(key)).toBeUndefined();
    one.put(key, [OPINION]);
    const second = await reopened(one);
    expect(await second.get(key)).toEqual([OPINION]);
  });

  it.each([
    ['gone', {}],
    ['a text', { bytes: 'x' }],
    ['empty', { bytes: new Uint8Array(0) }],
  ])('takes a new secret where the kept one is %s', async (_, damaged) => {
    const database = new Database(`test ${name}`);
    await database.secrets.put({ name: 'salt', ...damaged } as never);
    const one = cache();
    const key = await one.key('pixels', pixels(1));
    one.put(key, [OPINION]);
    const second = await reopened(one);
    expect(await second.key('pixels', pixels(1))).toBe(key);
    expect(await second.get(key)).toEqual([OPINION]);
  });

  it('waits five seconds for a disk that does not answer, once, and goes on without', async () => {
    vi.useFakeTimers();
    const silent = () => new Promise(() => undefined) as never;
    const hanging = new Database(`test ${name}`);
    hanging.scores.get = silent;
    hanging.scores.toCollection = () => ({ primaryKeys: silent }) as never;
    hanging.transaction = silent;
    const one = cache({}, hanging);
    const first = one.key('pixels', pixels(1));
    await vi.advanceTimersByTimeAsync(5001);
    const key = await first;
    expect(await one.get(key)).toBeUndefined();
    one.put(key, [OPINION]);
    expect(await one.get(key)).toEqual([OPINION]);
  });
});
