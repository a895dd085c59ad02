import {
  CLASSES,
  explicitOf,
  isAnyFlagged,
  type Limits,
  type Opinion,
} from '../../models/verdict.ts';

/** One judged file, as it is kept in results.jsonl. Names only; never a picture. */
export interface Judged {
  readonly file: string;
  readonly label: string;
  /** What is said of every sampled frame: scores of the first model, near the threshold of the second too. */
  readonly frames: readonly Opinion[];
  /** Milliseconds until the judge answered. */
  readonly ms: number;
}

export type Point = readonly [x: number, y: number];

/** P(Porn) + P(Hentai), or with P(Sexy) too, of the frame that is worst by the first model. */
export function sumOf(frames: readonly Opinion[], which: 'explicit' | 'suggestive'): number {
  const sums = frames.map(
    ({ scores }) => explicitOf(scores) + (which === 'suggestive' ? scores[4] : 0),
  );
  return Math.max(...sums);
}

/** P(Porn) + P(Hentai) by the second model, of the frame that is worst by it; null: it was not asked. */
export function secondOf(frames: readonly Opinion[]): number | null {
  const sums = frames.flatMap(({ second }) => (second ? explicitOf(second) : []));
  return sums.length > 0 ? Math.max(...sums) : null;
}

/** The likeliest class of the frame that is furthest from harmless. */
export function classOf(frames: readonly Opinion[]): string {
  const worst = frames.reduce((a, b) =>
    sumOf([b], 'suggestive') > sumOf([a], 'suggestive') ? b : a,
  );
  return CLASSES[worst.scores.indexOf(Math.max(...worst.scores))] ?? '';
}

/** How many of each label got each class. */
export function confusion(all: readonly Judged[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { label, frames } of all) {
    const row = counts.get(label) ?? new Map<string, number>();
    const found = classOf(frames);
    row.set(found, (row.get(found) ?? 0) + 1);
    counts.set(label, row);
  }
  return counts;
}

/** A share with its 95 % interval (Wilson 1927), which does not pretend to know more than n allows. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, share: Number.NaN, low: Number.NaN, high: Number.NaN };
  const [z, p] = [1.96, count / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { count, of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export interface Outcome {
  readonly found: Share;
  readonly falseAlarms: Share;
}

/** What these limits do: of what should be covered, found; of the rest, falsely covered. */
export function outcome(
  all: readonly Judged[],
  cover: (label: string) => boolean,
  limits: Limits,
): Outcome {
  return outcomeBy(all, cover, (frames) => isAnyFlagged(frames, limits));
}

/** What a rule of any kind does. */
export function outcomeBy(
  all: readonly Judged[],
  cover: (label: string) => boolean,
  isCovered: (frames: readonly Opinion[]) => boolean,
): Outcome {
  const flagged = (some: readonly Judged[]) =>
    share(some.filter(({ frames }) => isCovered(frames)).length, some.length);
  return {
    found: flagged(all.filter(({ label }) => cover(label))),
    falseAlarms: flagged(all.filter(({ label }) => !cover(label))),
  };
}

export interface Curves {
  /** False-alarm share to found share. */
  readonly roc: Point[];
  /** Found share to precision. */
  readonly precisionRecall: Point[];
  /** Area under the first; 0.5 is chance. `NaN` without both kinds. */
  readonly area: number;
}

/** Every threshold there is, from strictest to laxest. Equal scores move together. */
export function curves(scored: readonly { score: number; positive: boolean }[]): Curves {
  const positives = scored.filter(({ positive }) => positive).length;
  const negatives = scored.length - positives;
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const roc: Point[] = [[0, 0]];
  const precisionRecall: Point[] = [];
  let [hits, alarms, area] = [0, 0, 0];
  for (const [n, { score, positive }] of sorted.entries()) {
    if (positive) hits += 1;
    else alarms += 1;
    if (sorted[n + 1]?.score === score) continue;
    const [x, y] = [alarms / negatives, hits / positives];
    const [lastX, lastY] = roc.at(-1) ?? [0, 0];
    area += ((x - lastX) * (y + lastY)) / 2;
    roc.push([x, y]);
    precisionRecall.push([y, hits / (hits + alarms)]);
  }
  return { roc, precisionRecall, area: positives && negatives ? area : Number.NaN };
}

/** Counts in ten equal bins from 0 to 1. */
export function histogram(scores: readonly number[]): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const score of scores) {
    const bin = Math.min(9, Math.floor(score * 10));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
