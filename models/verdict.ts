/** The model's five classes, in nsfwjs' own output order. */
export const CLASSES = ['Drawing', 'Hentai', 'Neutral', 'Porn', 'Sexy'] as const;

/** One probability per class of {@link CLASSES}, each 0..1, summing to 1. */
export type Scores = readonly [
  drawing: number,
  hentai: number,
  neutral: number,
  porn: number,
  sexy: number,
];

export type Sensitivity = 'relaxed' | 'balanced' | 'strict';

/** A picture is flagged when either sum reaches its limit (0..1; above 1 = never). */
export interface Limits {
  /** for P(Porn) + P(Hentai) */
  readonly explicit: number;
  /** for P(Porn) + P(Hentai) + P(Sexy) */
  readonly suggestive: number;
}

/**
 * False alarms on 992 benign photographs with this model (docs/evaluation.md):
 * explicit 0.7 → 5 (0.5 %), 0.5 → 14 (1.4 %), suggestive 0.5 → 16 (1.6 %).
 */
export const LIMITS: Readonly<Record<Sensitivity, Limits>> = {
  relaxed: { explicit: 0.7, suggestive: 2 },
  balanced: { explicit: 0.5, suggestive: 2 },
  strict: { explicit: 0.35, suggestive: 0.5 },
};

/** Whether these scores are to be covered. Pure; `NaN` anywhere flags: what we cannot read is not safe. */
export function isFlagged(scores: Scores, limits: Limits): boolean {
  const [, hentai, , porn, sexy] = scores;
  const explicit = porn + hentai;
  return !(explicit < limits.explicit && explicit + sexy < limits.suggestive);
}

/** An animated picture is flagged when one of its sampled frames is; no frame at all is flagged too. */
export function isAnyFlagged(frames: readonly Scores[], limits: Limits): boolean {
  return frames.length === 0 || frames.some((scores) => isFlagged(scores, limits));
}

/** Runtime check for scores that crossed a message or the disk. */
export function isScores(value: unknown): value is Scores {
  return (
    Array.isArray(value) &&
    value.length === CLASSES.length &&
    value.every((p) => typeof p === 'number' && p >= 0 && p <= 1)
  );
}
