import { isFlagged, LIMITS, type Opinion } from '../models/verdict.ts';
import { send } from './messenger.ts';
import type { JudgeReply, JudgeStatus } from './protocol.ts';
import { type Sample, SELF_TEST } from './sample-list.ts';
import { readSample } from './samples.ts';

/** Longest wait for the engine to start, ms; the judge itself gives up after 60 s. */
const START_LIMIT = 90_000;
const ASK_AGAIN = 250;
/** Pixels changed by one step of one colour, so that no remembered verdict answers for the engine. */
const FRESH_PIXELS = 24;

/** One picture of the test: what was said of it, and how long that took in ms, message included. */
export interface Tried {
  readonly sample: Sample;
  readonly opinion: Opinion | null;
  readonly right: boolean;
  readonly ms: number;
}

/**
 * *right*: every verdict is as expected; *wrong*: the engine answers, but not as it should; *down*: it
 * does not answer. `ms` is the middle time for one picture, the first left out; null where none came.
 */
export interface SelfTest {
  readonly outcome: 'right' | 'wrong' | 'down';
  readonly tried: readonly Tried[];
  readonly ms: number | null;
  readonly status: JudgeStatus | null;
}

export type Ask = (rgb: Uint8Array<ArrayBuffer>) => Promise<JudgeReply>;

/** Judges the drawings of the package by the real judge, one after the other. Never throws. */
export async function runSelfTest(onTried: (tried: Tried) => void = () => undefined) {
  const status = await startedJudge();
  if (status?.state !== 'ready') return down(status);
  const ask: Ask = (rgb) => send('judge', 'judge:pixels', { rgb, rank: 0 });
  const tried: Tried[] = [];
  for (const sample of SELF_TEST) {
    const one = await tryOne(sample, ask);
    tried.push(one);
    onTried(one);
  }
  return summary(tried, await send('judge', 'judge:status', null).catch(() => status));
}

function down(status: JudgeStatus | null): SelfTest {
  return { outcome: 'down', tried: [], ms: null, status };
}

/** Waits while it starts: *ready*, or why not; null where nobody answers at all. */
async function startedJudge(): Promise<JudgeStatus | null> {
  const end = performance.now() + START_LIMIT;
  for (;;) {
    const status = await send('background', 'judge:wake', null).catch(() => null);
    const starting = status === null || status.state === 'off' || status.state === 'starting';
    if (!starting || performance.now() > end) return status;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
}

async function tryOne(sample: Sample, ask: Ask): Promise<Tried> {
  const rgb = freshened(await readSample(sample.name));
  const start = performance.now();
  const reply = await ask(rgb).catch(() => null);
  const ms = performance.now() - start;
  const opinion = reply?.kind === 'judged' ? (reply.frames[0] ?? null) : null;
  const right = opinion !== null && isFlagged(opinion, LIMITS.balanced) === sample.flagged;
  return { sample, opinion, right, ms };
}

export function summary(tried: readonly Tried[], status: JudgeStatus | null): SelfTest {
  if (tried.some(({ opinion }) => opinion === null)) return { ...down(status), tried };
  const times = tried.slice(1).map(({ ms }) => ms);
  const outcome = tried.every(({ right }) => right) ? 'right' : 'wrong';
  return { outcome, tried, ms: middle(times), status };
}

function middle(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** The same picture to the eye and to the model, another one to the verdict cache. */
export function freshened(rgb: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const fresh = rgb.slice();
  const places = crypto.getRandomValues(new Uint32Array(FRESH_PIXELS));
  for (const place of places) {
    const at = place % fresh.length;
    const value = fresh[at] ?? 0;
    fresh[at] = value < 128 ? value + 1 : value - 1;
  }
  return fresh;
}
