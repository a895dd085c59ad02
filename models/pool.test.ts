import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from './messages.ts';
import { Dropped, type EngineChoice, Pool } from './pool.ts';
import { EngineDown } from './seat.ts';
import type { Opinion, Scores } from './verdict.ts';

/** Stands where the browser's Worker stands; a test tells it how it behaves. */
class FakeWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;
  readonly seen: number[] = [];
  readonly behave: (byte: number, say: (message: FromWorker) => void, worker: FakeWorker) => void;

  constructor(start: FromWorker | null, behave: FakeWorker['behave']) {
    this.behave = behave;
    if (start) queueMicrotask(() => this.say(start));
  }
  say(data: FromWorker) {
    if (!this.terminated) this.onmessage?.({ data });
  }
  postMessage({ rgb }: ToWorker) {
    const byte = rgb[0] ?? -1;
    this.seen.push(byte);
    queueMicrotask(() => this.behave(byte, (message) => this.say(message), this));
  }
  terminate() {
    this.terminated = true;
  }
}

const READY: FromWorker = { kind: 'ready', backend: 'fake' };
const said = (byte: number): Opinion => ({ scores: [byte / 255, 0, 0, 0, 0] });
const honest: FakeWorker['behave'] = (byte, say) =>
  say({ kind: 'judged', opinion: said(byte), tensors: 1, bytes: 1 });
const frame = (byte: number) => new Uint8Array([byte]);

let workers: FakeWorker[] = [];
function pool(next: () => FakeWorker, most = 1, others: EngineChoice[] = []): Pool {
  const spawn = () => {
    const worker = next();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return new Pool({
    engines: [{ spawn, most }, ...others],
    idle: 60_000,
    rest: 10_000,
    limits: { start: 30_000, inference: 20_000 },
  });
}

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('the pool', () => {
  it('starts nothing before the first frame, and answers it', async () => {
    const judge = pool(() => new FakeWorker(READY, honest));
    expect(judge.status()).toMatchObject({ state: 'off', workers: 0 });
    expect(await judge.judge('k', frame(51), 'page', 0)).toEqual(said(51));
    expect(judge.status()).toMatchObject({ state: 'ready', backend: 'fake', inferences: 1 });
  });

  it('judges a frame once for all who ask while it is on its way', async () => {
    const judge = pool(() => new FakeWorker(READY, honest));
    const answers = ['a', 'b', 'c'].map((page) => judge.judge('same', frame(7), page, 1));
    expect(await Promise.all(answers)).toEqual([said(7), said(7), said(7)]);
    expect(workers[0]?.seen).toEqual([7]);
  });

  it('drops the queue of a page that goes, and nothing else', async () => {
    const judge = pool(() => new FakeWorker(READY, honest));
    const lost = judge.judge('1', frame(1), 'gone', 0);
    const kept = judge.judge('2', frame(2), 'stays', 0);
    judge.drop('gone');
    await expect(lost).rejects.toThrow(Dropped);
    expect(await kept).toEqual(said(2));
    expect(workers[0]?.seen).toEqual([2]);
  });

  it.each([
    ['dies', (_: number, __: unknown, worker: FakeWorker) => worker.onerror?.({ message: 'gone' })],
    ['hangs', () => undefined],
    ['fails', (_: number, say: (m: FromWorker) => void) => say({ kind: 'failed', error: 'oom' })],
  ])('replaces a worker that %s and tries its picture once more', async (_, behave) => {
    const judge = pool(() => new FakeWorker(READY, workers.length === 0 ? behave : honest));
    const answer = judge.judge('k', frame(9), 'page', 2);
    await vi.advanceTimersByTimeAsync(20_001);
    expect(await answer).toEqual(said(9));
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('gives up on a picture that kills two workers, and goes on with the others', async () => {
    const deadly: FakeWorker['behave'] = (byte, say, worker) =>
      byte === 66 ? worker.onerror?.({ message: 'gone' }) : honest(byte, say, worker);
    const judge = pool(() => new FakeWorker(READY, deadly));
    const [bad, good] = [judge.judge('1', frame(66), 'p', 0), judge.judge('2', frame(3), 'p', 1)];
    await expect(bad).rejects.toThrow('gone');
    expect(await good).toEqual(said(3));
  });

  it('never counts waiting against a picture', async () => {
    const slow: FakeWorker['behave'] = (byte, say, worker) =>
      setTimeout(() => honest(byte, say, worker), 15_000);
    const judge = pool(() => new FakeWorker(READY, slow));
    const answers = [1, 2, 3, 4].map((n) => judge.judge(String(n), frame(n), 'page', 0));
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 4].map(said));
    expect(workers).toHaveLength(1);
  });

  it('says that the model is damaged, rests, and tries again later', async () => {
    const damaged: FromWorker = { kind: 'down', why: 'damaged', error: 'hash' };
    const judge = pool(() => new FakeWorker(workers.length === 0 ? damaged : READY, honest));
    const error = await judge.judge('1', frame(1), 'page', 0).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(EngineDown);
    expect(judge.status().state).toBe('damaged');
    await expect(judge.judge('2', frame(2), 'page', 0)).rejects.toMatchObject({ why: 'damaged' });
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await judge.judge('3', frame(3), 'page', 0)).toEqual(said(3));
    expect(judge.status().state).toBe('ready');
  });

  it('rests no longer where the clock is set back meanwhile', async () => {
    const failed: FromWorker = { kind: 'down', why: 'failed', error: 'no memory' };
    const judge = pool(() => new FakeWorker(workers.length === 0 ? failed : READY, honest));
    await expect(judge.judge('1', frame(1), 'page', 0)).rejects.toBeInstanceOf(EngineDown);
    vi.setSystemTime(Date.now() - 86_400_000);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await judge.judge('2', frame(2), 'page', 0)).toEqual(said(2));
  });

  it('drops the workers when idle and brings them back', async () => {
    const judge = pool(() => new FakeWorker(READY, honest));
    await judge.judge('1', frame(1), 'page', 0);
    await vi.advanceTimersByTimeAsync(60_001);
    expect(judge.status()).toMatchObject({ state: 'off', workers: 0 });
    expect(await judge.judge('2', frame(2), 'page', 0)).toEqual(said(2));
    expect(workers).toHaveLength(2);
  });

  it('uses several workers, but no more than there is work for', async () => {
    const judge = pool(() => new FakeWorker(READY, honest), 4);
    await Promise.all([1, 2].map((n) => judge.judge(String(n), frame(n), 'page', 0)));
    expect(workers).toHaveLength(2);
  });

  it('lets the first worker start alone, and has the others come when it works', async () => {
    const judge = pool(() => new FakeWorker(null, honest), 3);
    const answers = [1, 2, 3].map((n) => judge.judge(String(n), frame(n), 'page', 0));
    expect(workers).toHaveLength(1);
    workers[0]?.say(READY);
    await vi.waitFor(() => expect(workers.length).toBeGreaterThan(1));
    for (const worker of workers.slice(1)) worker.say(READY);
    expect(await Promise.all(answers)).toEqual([1, 2, 3].map(said));
  });

  it('takes the next engine when one cannot start, and stays with it', async () => {
    const other = { spawn: () => new FakeWorker(READY, honest) as unknown as Worker, most: 1 };
    const failing = () => new FakeWorker({ kind: 'down', why: 'failed', error: 'no SIMD' }, honest);
    const judge = pool(failing, 2, [other]);
    const answers = [1, 2, 3].map((n) => judge.judge(String(n), frame(n), 'page', 0));
    expect(await Promise.all(answers)).toEqual([1, 2, 3].map(said));
    judge.sleep();
    expect(await judge.judge('4', frame(4), 'page', 0)).toEqual(said(4));
    expect(workers.length).toBeLessThanOrEqual(2);
  });

  it('is down when no engine starts', async () => {
    const failing = () => new FakeWorker({ kind: 'down', why: 'failed', error: 'no' }, honest);
    const judge = pool(failing, 1, [{ spawn: () => failing() as unknown as Worker, most: 1 }]);
    await expect(judge.judge('1', frame(1), 'page', 0)).rejects.toMatchObject({ why: 'failed' });
    expect(judge.status().state).toBe('failed');
  });

  it('gives up an engine whose workers are lost again and again, and says so', async () => {
    const lost: FakeWorker['behave'] = (_, __, worker) =>
      worker.onerror?.({ message: 'context lost' });
    const other = { spawn: () => new FakeWorker(READY, honest) as unknown as Worker, most: 1 };
    const judge = pool(() => new FakeWorker(READY, lost), 1, [other]);
    const answers = [1, 2, 3].map((n) => judge.judge(String(n), frame(n), 'page', 0));
    const results = await Promise.allSettled(answers);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(workers).toHaveLength(3);
  });

  it('is down, not silent, when the browser refuses to make a worker', async () => {
    const judge = pool(() => {
      throw new Error('no more workers');
    });
    await expect(judge.judge('1', frame(1), 'page', 0)).rejects.toThrow('no more workers');
    expect(judge.status().state).toBe('failed');
  });

  it('leaves nothing waiting when the last worker is lost and no other can start', async () => {
    let made = 0;
    const once = () => {
      made += 1;
      if (made > 1) throw new Error('no more workers');
      return new FakeWorker(READY, (byte, say, worker) => byte === 1 && honest(byte, say, worker));
    };
    const judge = pool(once, 2);
    await judge.judge('quick', frame(1), 'page', 0);
    const waiting = [2, 3].map((byte) => judge.judge(`k${byte}`, frame(byte), 'page', 0));
    const ended = Promise.allSettled(waiting);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('waits four seconds for a worker that used to be quick, not twenty', async () => {
    const quick = (): FakeWorker =>
      new FakeWorker(READY, (byte, say, worker) => {
        if (byte !== 66 || workers.indexOf(worker) > 0) honest(byte, say, worker);
      });
    const judge = pool(quick);
    await judge.judge('1', frame(1), 'page', 0);
    const answer = judge.judge('2', frame(66), 'page', 0);
    await vi.advanceTimersByTimeAsync(3_900);
    expect(workers[0]?.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toEqual(said(66));
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('tells how the second model does, where it is asked', async () => {
    const near: Scores = [0.4, 0, 0, 0.6, 0];
    const calm: Scores = [0.9, 0, 0, 0.1, 0];
    const ANSWERS: Opinion[] = [{ scores: calm }, { scores: near }, { scores: near, second: calm }];
    const byNumber: FakeWorker['behave'] = (byte, say) =>
      say({ kind: 'judged', opinion: ANSWERS[byte] ?? { scores: calm }, tensors: 0, bytes: 1 });
    const judge = pool(() => new FakeWorker(READY, byNumber));
    const secondAfter = async (byte: number) => {
      expect(await judge.judge(`k${byte}`, frame(byte), 'page', 0)).toBe(ANSWERS[byte]);
      return judge.status().second;
    };
    expect(await secondAfter(0)).toBe('unasked');
    expect(await secondAfter(1)).toBe('fails');
    expect(await secondAfter(2)).toBe('works');
  });

  it('waits longer for a worker that loads the second model', async () => {
    const loading: FakeWorker['behave'] = (byte, say, worker) => {
      if (byte !== 66) return honest(byte, say, worker);
      say({ kind: 'loading' });
      setTimeout(() => honest(byte, say, worker), 15_000);
    };
    const judge = pool(() => new FakeWorker(READY, loading));
    await judge.judge('1', frame(1), 'page', 0);
    const answer = judge.judge('2', frame(66), 'page', 0);
    await vi.advanceTimersByTimeAsync(15_001);
    expect(await answer).toEqual(said(66));
    expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
  });
});
