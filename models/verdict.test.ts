import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areClassLimits,
  customLimits,
  isAnyFlagged,
  isAnyFlaggedBy,
  isDrawing,
  isFlagged,
  isLooser,
  isNear,
  isOpinion,
  isScores,
  isSettled,
  type Level,
  LIMITS,
  type Limits,
  limitsOf,
  type Opinion,
  type Scores,
  type Sensitivity,
} from './verdict.ts';

/** Drawing, hentai, neutral, porn, sexy. */
const TABLE: [string, Scores, relaxed: boolean, balanced: boolean, strict: boolean][] = [
  ['a landscape', [0.01, 0, 0.99, 0, 0], false, false, false],
  ['a comic', [0.97, 0.02, 0.01, 0, 0], false, false, false],
  ['a beach', [0.02, 0.01, 0.4, 0.07, 0.5], false, false, true],
  ['a portrait', [0, 0, 0.7, 0.1, 0.2], false, false, false],
  ['doubtful', [0, 0, 0.6, 0.36, 0.04], false, false, true],
  ['likely', [0.1, 0.25, 0.35, 0.25, 0.05], false, true, true],
  ['clear', [0, 0.01, 0.02, 0.95, 0.02], true, true, true],
  ['clear, drawn', [0.15, 0.8, 0, 0.05, 0], true, true, true],
  ['both kinds together', [0.2, 0.35, 0.1, 0.35, 0], true, true, true],
  ['exactly at the limit', [0, 0, 0.5, 0.5, 0], false, true, true],
  ['unreadable', [0, 0, Number.NaN, Number.NaN, 0], true, true, true],
];

const LEVELS: Sensitivity[] = ['relaxed', 'balanced', 'strict'];

describe('the verdict', () => {
  it.each(TABLE)('on %s', (_, scores, ...expected) => {
    expect(LEVELS.map((level) => isFlagged({ scores }, LIMITS[level]))).toEqual(expected);
  });

  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  const scores = fc.tuple(probability, probability, probability, probability, probability);

  it('of a stricter level covers all that a laxer one covers', () => {
    fc.assert(
      fc.property(scores, (one) => {
        const flagged = LEVELS.map((level) => isFlagged({ scores: one }, LIMITS[level]));
        expect(flagged).toEqual([...flagged].sort());
      }),
    );
  });

  it('with own limits covers at least what relaxed covers', () => {
    const limits = fc.tuple(
      ...Array.from({ length: 5 }, () => fc.double({ min: 0, max: 2, noNaN: true })),
    );
    fc.assert(
      fc.property(scores, limits, (one, own) => {
        const custom = limitsOf('custom', own);
        if (isFlagged({ scores: one }, LIMITS.relaxed))
          expect(isFlagged({ scores: one }, custom)).toBe(true);
      }),
    );
  });

  it('with a lower own limit covers at least as much', () => {
    fc.assert(
      fc.property(scores, fc.nat(4), probability, probability, (one, at, a, b) => {
        const limits = (limit: number) =>
          customLimits([2, 2, 2, 2, 2].with(at, limit) as unknown as Scores);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        if (isFlagged({ scores: one }, limits(high)))
          expect(isFlagged({ scores: one }, limits(low))).toBe(true);
      }),
    );
  });

  it('goes by the worst frame; no frame is not safe', () => {
    const safe: Opinion = { scores: [0, 0, 1, 0, 0] };
    const bad: Opinion = { scores: [0, 0, 0, 1, 0] };
    expect(isAnyFlagged([safe, safe], LIMITS.strict)).toBe(false);
    expect(isAnyFlagged([safe, bad, safe], LIMITS.relaxed)).toBe(true);
    expect(isAnyFlagged([], LIMITS.relaxed)).toBe(true);
  });
});

/** Explicit by the first model, by the second (null: none), covered at each level. */
const SECOND: [number, number | null, relaxed: boolean, balanced: boolean, strict: boolean][] = [
  [0.2, 0.9, false, false, false],
  [0.45, 0.9, false, false, true],
  [0.499, 0.9, false, false, true],
  [0.5, 0.499, false, false, true],
  [0.5, 0.5, false, true, true],
  [0.5, null, false, true, true],
  [0.6, 0, false, false, true],
  [0.6, 0.9, false, true, true],
  [0.6, Number.NaN, false, true, true],
  [0.699, 0.1, false, false, true],
  [0.7, 0, true, true, true],
  [0.9, 0, true, true, true],
];

describe('with a second opinion', () => {
  const scoresOf = (explicit: number): Scores => [1 - explicit, 0, 0, explicit, 0];
  const opinion = (first: number, second: number | null): Opinion =>
    second === null
      ? { scores: scoresOf(first) }
      : { scores: scoresOf(first), second: scoresOf(second) };

  it.each(SECOND)('explicit %d by the first model, %s by the second', (one, other, ...expected) => {
    const flagged = LEVELS.map((level) => isFlagged(opinion(one, other), LIMITS[level]));
    expect(flagged).toEqual(expected);
  });

  it('is asked from 0.5 to 0.7, whatever level is in force', () => {
    const asked = [0, 0.2, 0.36, 0.499, 0.5, 0.6, 0.699, 0.7, 0.9, 1];
    expect(asked.filter((one) => isNear(scoresOf(one)))).toEqual([0.5, 0.6, 0.699]);
    expect(isNear(scoresOf(Number.NaN))).toBe(false);
  });

  const any = fc.double({ min: 0, max: 1, noNaN: true });
  it('a stricter level covers all that a laxer one covers, all the same', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const flagged = LEVELS.map((level) => isFlagged(opinion(one, other), LIMITS[level]));
        expect(flagged).toEqual([...flagged].sort());
      }),
    );
  });

  it('changes nothing where it is not asked', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        fc.pre(!isNear(scoresOf(one)));
        for (const level of LEVELS)
          expect(isFlagged(opinion(one, other), LIMITS[level])).toBe(
            isFlagged(opinion(one, null), LIMITS[level]),
          );
      }),
    );
  });

  it('own limits do not go by it', () => {
    const custom = customLimits([2, 2, 2, 0.55, 2]);
    expect(isFlagged(opinion(0.6, 0), custom)).toBe(true);
    expect(isFlagged(opinion(0.5, 1), custom)).toBe(false);
  });

  it('counts for each frame of an animation', () => {
    const frames = [opinion(0.6, 0), opinion(0.1, null), opinion(0.65, 0.2)];
    expect(isAnyFlagged(frames, LIMITS.balanced)).toBe(false);
    expect(isAnyFlagged([...frames, opinion(0.6, 0.6)], LIMITS.balanced)).toBe(true);
  });

  it('is missing where it was not given near the threshold', () => {
    const settled = [opinion(0.6, null), opinion(0.6, 0), opinion(0.2, null), opinion(0.8, null)];
    expect(settled.map(isSettled)).toEqual([false, true, true, true]);
  });

  it.each([
    [null],
    [scoresOf(0.6)],
    [{}],
    [{ scores: [1] }],
    [{ ...opinion(0.6, 0), second: 'x' }],
    [{ second: scoresOf(0.6) }],
  ])('%j is no opinion', (value) => expect(isOpinion(value)).toBe(false));

  it.each([[opinion(0.6, null)], [opinion(0.6, 0.2)]])('%j is one', (value) =>
    expect(isOpinion(value)).toBe(true),
  );
});

describe('what comes from the disk or a policy', () => {
  it.each([
    [null],
    [[]],
    [[1, 1, 1, 1]],
    [[1, 1, 1, 1, -0.1]],
    [[1, 1, 1, 1, 3]],
    [[1, 1, 1, 1, '1']],
  ])('%j is no set of limits: custom is then strict', (value) => {
    expect(areClassLimits(value)).toBe(false);
    expect(limitsOf('custom', value)).toBe(LIMITS.strict);
  });

  it.each(LEVELS as Level[])('%s does not look at own limits', (level) => {
    expect(limitsOf(level, [0, 0, 0, 0, 0])).toBe(LIMITS[level as Sensitivity]);
  });

  it.each([[null], [[0, 0, 0, 0]], [[0, 0, 0, 0, 2]], [[0, 0, 0, 0, Number.NaN]], ['01234']])(
    '%j are no scores',
    (value) => expect(isScores(value)).toBe(false),
  );
});

describe('drawings apart from photographs', () => {
  const DRAWN: [string, Scores, drawing: boolean, relaxed: boolean, strict: boolean][] = [
    ['a landscape', [0.01, 0, 0.99, 0, 0], false, false, false],
    ['a comic', [0.97, 0.02, 0.01, 0, 0], true, false, false],
    ['a doubtful comic', [0.55, 0.4, 0.05, 0, 0], true, false, true],
    ['a doubtful photograph', [0, 0, 0.6, 0.36, 0.04], false, false, false],
    ['as much drawn as photographed', [0.1, 0.4, 0.1, 0.4, 0], false, true, true],
    ['unreadable', [Number.NaN, 0, 1, 0, 0], false, true, true],
  ];

  it.each(DRAWN)('%s', (_, scores, drawing, relaxed, strict) => {
    const photographs = LIMITS.relaxed;
    expect(isDrawing(scores)).toBe(drawing);
    expect(isAnyFlaggedBy([{ scores }], { photographs, drawings: LIMITS.relaxed })).toBe(relaxed);
    expect(isAnyFlaggedBy([{ scores }], { photographs, drawings: LIMITS.strict })).toBe(strict);
  });

  it('flags one frame of many, and no frame at all', () => {
    const limits = { photographs: LIMITS.balanced, drawings: LIMITS.relaxed };
    expect(isAnyFlaggedBy([], limits)).toBe(true);
    const [calm, clear]: Opinion[] = [{ scores: [0, 0, 1, 0, 0] }, { scores: [0, 0, 0, 1, 0] }];
    if (!calm || !clear) throw new Error('no frames');
    expect(isAnyFlaggedBy([calm, clear, calm], limits)).toBe(true);
    expect(isAnyFlaggedBy([calm, calm], limits)).toBe(false);
  });
});

describe('looser limits', () => {
  const any = fc.double({ min: 0, max: 2, noNaN: true });
  const classes = fc.option(fc.tuple(any, any, any, any, any), { nil: undefined });
  const alone = fc.option(any, { nil: undefined });
  const limits = fc.record({ explicit: any, suggestive: any, classes, alone }).map(
    ({ classes: own, alone: from, ...sums }): Limits => ({
      ...sums,
      ...(own ? { classes: own } : {}),
      ...(from === undefined ? {} : { alone: from }),
    }),
  );
  const one = fc.double({ min: 0, max: 1, noNaN: true });

  const five = fc.tuple(one, one, one, one, one);
  const opinion = fc.oneof(fc.record({ scores: five }), fc.record({ scores: five, second: five }));
  it('never are called no looser when they let something through', () => {
    fc.assert(
      fc.property(limits, limits, opinion, (before, after, said) => {
        if (isFlagged(said, before) && !isFlagged(said, after))
          expect(isLooser(before, after)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of a lower level', () => {
    expect(isLooser(LIMITS.strict, LIMITS.balanced)).toBe(true);
    expect(isLooser(LIMITS.balanced, LIMITS.strict)).toBe(false);
    expect(isLooser(LIMITS.balanced, LIMITS.balanced)).toBe(false);
    expect(isLooser(LIMITS.relaxed, customLimits([0.1, 2, 2, 2, 2]))).toBe(false);
  });
});
