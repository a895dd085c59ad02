import { callJudge, holdLine } from '../bridge/judge-line.ts';
import { NobodyAnswered, send } from '../bridge/messenger.ts';
import type { JudgeReply, Rank } from '../bridge/protocol.ts';
import type { Opinion } from '../models/verdict.ts';
import type { Entry } from './entry.ts';
import type { Part } from './kinds/kind.ts';
import type { Readable } from './pixels/readable.ts';
import { secretFragment } from './pixels/secret-fragment.ts';
import type { WhyUndecided } from './state.ts';

export type Outcome =
  | { readonly kind: 'judged'; readonly frames: readonly Opinion[] }
  | { readonly kind: 'harmless' }
  | { readonly kind: 'undecided'; readonly why: WhyUndecided };

/** How soon it is wanted, and since when it has been there. */
type Asking = Pick<Entry, 'rank' | 'ready'>;

/** Reads and judges every part of an element; one flagged part decides, then one that could not be read. */
export async function judgeParts(
  parts: readonly Part[],
  asking: Asking,
  isFlagged: (frames: readonly Opinion[]) => Promise<boolean>,
): Promise<Outcome> {
  if (parts.every((part) => part.harmless)) return { kind: 'harmless' };
  if (parts.some((part) => part.load === 'loading'))
    return { kind: 'undecided', why: 'unreadable' };
  const outcomes = await Promise.all(
    parts.filter((part) => part.load === 'ready').map((part) => judgePart(part, asking)),
  );
  const frames = outcomes.flatMap((outcome) => (outcome.kind === 'judged' ? outcome.frames : []));
  if (frames.length > 0 && (await isFlagged(frames))) return { kind: 'judged', frames };
  const failed = outcomes.find((outcome) => outcome.kind === 'undecided');
  if (outcomes.length === 0) return { kind: 'undecided', why: 'unreadable' };
  return failed ?? { kind: 'judged', frames };
}

let asked = false;

/** With the first picture of the frame, while it still loads: what judging it will need is on its way. */
export function getReady(): void {
  if (asked) return;
  asked = true;
  if (!import.meta.env.FIREFOX) void secretFragment();
  const awake = send('background', 'judge:wake', null);
  // Not awake: it is asked again when it is needed. A frame whose pictures all still load hears of no end of ours
  // but by its line, and in Firefox they break with it (load-again.ts).
  awake.then(import.meta.env.FIREFOX ? holdLine : () => undefined, () => undefined);
}

/** Shared parts are judged once for the frame; the newest are remembered. */
const shared = new Map<string, { outcome: Promise<Outcome>; began: number }>();
const MOST_SHARED = 500;

function judgePart(part: Part, { rank, ready }: Asking): Promise<Outcome> {
  if (part.harmless) return Promise.resolve({ kind: 'harmless' });
  if (!part.shared) return judgeOnce(part, rank);
  const known = shared.get(part.key);
  if (known && (part.shared === 'always' || ready < known.began)) return known.outcome;
  const began = performance.now();
  const outcome = judgeOnce(part, rank);
  shared.delete(part.key); // the newest last
  shared.set(part.key, { outcome, began });
  outcome.then(({ kind }) => {
    const isNewest = shared.get(part.key)?.outcome === outcome;
    if (kind === 'undecided' && isNewest) shared.delete(part.key);
  });
  for (const oldest of shared.keys()) if (shared.size > MOST_SHARED) shared.delete(oldest);
  return outcome;
}

async function judgeOnce(part: Part, ranked: Rank): Promise<Outcome> {
  const rank = document.visibilityState === 'hidden' ? 2 : ranked; // what is seen goes first
  const readable = await part.read().catch(() => null);
  if (!readable) return { kind: 'undecided', why: 'unreached' };
  if (readable.kind === 'unreadable') return { kind: 'undecided', why: readable.why };
  return outcomeOf(await ask(readable, rank));
}

/** Asks the judge; where nobody answers it is woken and asked once more. */
async function ask(readable: Exclude<Readable, { kind: 'unreadable' }>, rank: Rank) {
  try {
    return await call(readable, rank);
  } catch (error) {
    if (!(error instanceof NobodyAnswered)) return DOWN;
  }
  try {
    await send('background', 'judge:wake', null);
    return await call(readable, rank);
  } catch {
    return DOWN;
  }
}

const DOWN: JudgeReply = { kind: 'down', why: 'failed' };

function call(
  readable: Exclude<Readable, { kind: 'unreadable' }>,
  rank: Rank,
): Promise<JudgeReply> {
  switch (readable.kind) {
    case 'pixels':
      return callJudge('judge:pixels', { rgb: readable.rgb, rank });
    case 'bytes':
      return callJudge('judge:bytes', { bytes: readable.bytes, size: readable.size, rank });
    case 'url':
      return callJudge('judge:url', { url: readable.url, size: readable.size, rank });
  }
}

const WHY = {
  network: 'unreached',
  'too-large': 'too-large',
  decode: 'unreadable',
  mismatch: 'unreadable',
} as const;

function outcomeOf(reply: JudgeReply): Outcome {
  if (reply.kind === 'judged') return reply;
  if (reply.kind === 'down') return { kind: 'undecided', why: 'engine' };
  return { kind: 'undecided', why: WHY[reply.why] };
}
