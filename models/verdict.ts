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

/** What is said of one frame. */
export interface Opinion {
  /** by the first model, which judges every frame */
  readonly scores: Scores;
  /** by the second, which is asked where {@link isNear}; absent: not asked, or it could not answer */
  readonly second?: Scores;
}

export type Sensitivity = 'relaxed' | 'balanced' | 'strict';

/** A picture is flagged when any sum or class reaches its limit (0..1; above 1 = never). */
export interface Limits {
  /** for P(Porn) + P(Hentai) */
  readonly explicit: number;
  /** Where the first model's sum lies below this, the second's must reach `explicit` too. Absent: never asked. */
  readonly alone?: number;
  /** for P(Porn) + P(Hentai) + P(Sexy) */
  readonly suggestive: number;
  /** for each class alone, in the order of {@link CLASSES}; only *custom* has them */
  readonly classes?: Scores;
}

/** What a caregiver may choose beyond the three levels: own limits. */
export type Level = Sensitivity | 'custom';

/**
 * False alarms on 992 benign photographs with this model (docs/evaluation.md): explicit 0.7 → 5 (0.5 %),
 * 0.5 → 14 (1.4 %), 0.5 with a second opinion up to 0.7 → 6 (0.6 %), suggestive 0.5 → 16 (1.6 %).
 */
export const LIMITS: Readonly<Record<Sensitivity, Limits>> = {
  relaxed: { explicit: 0.7, suggestive: 2 },
  balanced: { explicit: 0.5, alone: 0.7, suggestive: 2 },
  strict: { explicit: 0.35, suggestive: 0.5 },
};

/**
 * Own limits, one for each class in the order of {@link CLASSES}. Nobody can choose less than
 * *relaxed*: what that covers stays covered, whatever the numbers. They are for the first model alone, so
 * that a number means what it says.
 */
export function customLimits(classes: Scores): Limits {
  return { ...LIMITS.relaxed, classes };
}

/** Limits in force. *custom* without sound numbers of its own is *strict*. */
export function limitsOf(level: Level, classes: unknown): Limits {
  if (level !== 'custom') return LIMITS[level];
  return areClassLimits(classes) ? customLimits(classes) : LIMITS.strict;
}

/** Five numbers from 0 (always) to 2 (never), as they come from the disk or a policy. */
export function areClassLimits(value: unknown): value is Scores {
  const sound = (limit: unknown) => typeof limit === 'number' && limit >= 0 && limit <= 2;
  return Array.isArray(value) && value.length === CLASSES.length && value.every(sound);
}

/** Whether `after` lets through scores that `before` covers. Exact for the three levels; never says no wrongly. */
export function isLooser(before: Limits, after: Limits): boolean {
  const classes = ({ classes }: Limits) => CLASSES.map((_, n) => classes?.[n] ?? 2);
  const was = classes(before);
  return (
    after.explicit > before.explicit ||
    aloneFrom(after) > aloneFrom(before) ||
    after.suggestive > before.suggestive ||
    classes(after).some((limit, n) => limit > (was[n] ?? 2))
  );
}

function aloneFrom({ explicit, alone = explicit }: Limits): number {
  return Math.max(explicit, alone);
}

/** P(Porn) + P(Hentai) */
export function explicitOf([, hentai, , porn]: Scores): number {
  return porn + hentai;
}

/**
 * Whether the second model is asked: where some level wants it, whichever is in force, so that what is
 * remembered is of use to all of them.
 */
export function isNear(scores: Scores): boolean {
  const explicit = explicitOf(scores);
  return Object.values(LIMITS).some(
    (limits) => explicit >= limits.explicit && explicit < aloneFrom(limits),
  );
}

/**
 * Whether this is to be covered. Pure; `NaN` anywhere flags: what we cannot read is not safe. Without a
 * second opinion the first decides alone.
 */
export function isFlagged({ scores, second }: Opinion, limits: Limits): boolean {
  const explicit = explicitOf(scores);
  const doubted =
    second !== undefined && explicit < aloneFrom(limits) && explicitOf(second) < limits.explicit;
  const sums = (explicit < limits.explicit || doubted) && explicit + scores[4] < limits.suggestive;
  const alone = scores.every(
    (score, n) => score < (limits.classes?.[n] ?? Number.POSITIVE_INFINITY),
  );
  return !(sums && alone);
}

/** An animated picture is flagged when one of its sampled frames is; no frame at all is flagged too. */
export function isAnyFlagged(frames: readonly Opinion[], limits: Limits): boolean {
  return frames.length === 0 || frames.some((frame) => isFlagged(frame, limits));
}

/** Drawings may have limits of their own. */
export interface JudgingLimits {
  readonly photographs: Limits;
  readonly drawings: Limits;
}

/** More of it is Drawing and Hentai, the two classes of drawn pictures, than the three of photographs. */
export function isDrawing([drawing, hentai, neutral, porn, sexy]: Scores): boolean {
  return drawing + hentai > neutral + porn + sexy;
}

/** {@link isAnyFlagged}, each frame by the limits for what it is. */
export function isAnyFlaggedBy(frames: readonly Opinion[], limits: JudgingLimits): boolean {
  const by = ({ scores }: Opinion) => (isDrawing(scores) ? limits.drawings : limits.photographs);
  return frames.length === 0 || frames.some((frame) => isFlagged(frame, by(frame)));
}

/** Runtime check for scores that crossed a message or the disk. */
export function isScores(value: unknown): value is Scores {
  return (
    Array.isArray(value) &&
    value.length === CLASSES.length &&
    value.every((p) => typeof p === 'number' && p >= 0 && p <= 1)
  );
}

/** Runtime check for an opinion that was on the disk. */
export function isOpinion(value: unknown): value is Opinion {
  if (typeof value !== 'object' || value === null || !('scores' in value)) return false;
  return isScores(value.scores) && (!('second' in value) || isScores(value.second));
}

/** Whether nothing is missing: an opinion without the second where it counts is asked for again. */
export function isSettled({ scores, second }: Opinion): boolean {
  return second !== undefined || !isNear(scores);
}
