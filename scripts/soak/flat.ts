/** One thing that is watched over the whole run. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Most that it may grow over the second half of the run, by the middle slope; null: only shown. */
  readonly growth: number | null;
  /** Most that it may ever be, in any sample. */
  readonly most?: number;
}

export interface Judged {
  readonly measure: Measure;
  /** Over the second half; `NaN` where nothing was told. */
  readonly grown: number;
  readonly highest: number;
  readonly holds: boolean | null;
}

/** Fewer samples in the second half than this say nothing, and nothing is no pass. */
const FEWEST = 3;

/**
 * Whether a measure is flat: the slope of its second half by Theil and Sen (the median of the slopes of
 * all pairs of samples, which up to 29 % of outliers do not move), times the length of that half, is at
 * most the stated growth. The first half is left out: caches fill, engines start. `at`: minutes.
 */
export function judge(
  measure: Measure,
  samples: readonly { readonly at: number; readonly value: number }[],
): Judged {
  const told = samples.filter(({ value }) => Number.isFinite(value));
  const highest = Math.max(...told.map(({ value }) => value), Number.NEGATIVE_INFINITY);
  const end = samples.at(-1)?.at ?? 0;
  const late = told.filter(({ at }) => at >= end / 2);
  const unknown = { measure, grown: Number.NaN, highest, holds: null };
  if (told.length === 0) return unknown;
  if (late.length < FEWEST) return { ...unknown, holds: measure.growth === null ? null : false };
  const grown = slope(late) * ((late.at(-1)?.at ?? 0) - (late[0]?.at ?? 0));
  const isFlat = measure.growth === null || grown <= measure.growth;
  const isLow = measure.most === undefined || highest <= measure.most;
  const isOnlyShown = measure.growth === null && measure.most === undefined;
  return { measure, grown, highest, holds: isOnlyShown ? null : isFlat && isLow };
}

/** Per minute. */
function slope(points: readonly { readonly at: number; readonly value: number }[]): number {
  const slopes = points.flatMap((a, n) =>
    points.slice(n + 1).map((b) => (b.value - a.value) / (b.at - a.at)),
  );
  const sorted = slopes.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
