import {
  CLASSES,
  explicitOf,
  isFlagged,
  isNear,
  LIMITS,
  type Limits,
  type Opinion,
} from '../../models/verdict.ts';
import { columns, lines } from '../../tests/bench/charts.ts';
import { paragraph, table } from '../../tests/bench/report.ts';
import {
  confusion,
  curves,
  histogram,
  type Judged,
  outcome,
  outcomeBy,
  type Share,
  secondOf,
  share,
  sumOf,
} from './metrics.ts';

/** A file that could not be judged, and why. */
export interface Unreadable {
  readonly file: string;
  readonly label: string;
  readonly why: string;
}

export interface Evaluation {
  readonly browser: string;
  readonly backend: string | null;
  readonly judged: readonly Judged[];
  readonly unreadable: readonly Unreadable[];
  /** Labels of what should be covered; every other label counts as harmless. */
  readonly cover: readonly string[];
}

/** Everything in the report that is a figure. */
export function figures({ judged, cover, unreadable, browser, backend }: Evaluation) {
  const isCover = (label: string) => cover.includes(label);
  const scored = (which: 'explicit' | 'suggestive') =>
    judged.map(({ frames, label }) => ({ score: sumOf(frames, which), positive: isCover(label) }));
  const ms = judged.map((one) => one.ms).sort((a, b) => a - b);
  return {
    browser,
    backend,
    files: judged.length + unreadable.length,
    cover,
    sensitivities: Object.entries({ ...LIMITS, [FIRST_ALONE]: firstAlone }).map(
      ([level, limits]) => ({ level, limits, ...outcome(judged, isCover, limits) }),
    ),
    second: secondOpinions(judged, isCover),
    thresholds: Array.from({ length: 19 }, (_, n) => thresholds(judged, isCover, (n + 1) / 20)),
    explicit: curves(scored('explicit')),
    suggestive: curves(scored('suggestive')),
    confusion: Object.fromEntries(
      [...confusion(judged)].map(([label, row]) => [label, Object.fromEntries(row)]),
    ),
    milliseconds: {
      median: ms[ms.length >> 1] ?? null,
      p95: ms[Math.floor(ms.length * 0.95)] ?? null,
    },
    unreadable,
  };
}

const { explicit, suggestive } = LIMITS.balanced;
const firstAlone: Limits = { explicit, suggestive };
const FIRST_ALONE = 'balanced, without the second opinion';

/** Of how many files the second model was asked, and of how many of them it would have been covered too. */
function secondOpinions(judged: readonly Judged[], cover: (label: string) => boolean) {
  const asked = judged.filter(({ frames }) => secondOf(frames) !== null);
  return { asked: asked.length, ...outcomeBy(asked, cover, agrees(explicit)) };
}

/** *balanced* with another limit for the second model. */
function agrees(limit: number) {
  const isCovered = ({ scores, second }: Opinion) =>
    isFlagged({ scores }, firstAlone) && !(second && isNear(scores) && explicitOf(second) < limit);
  return (frames: readonly Opinion[]) => frames.some(isCovered);
}

function thresholds(judged: readonly Judged[], cover: (label: string) => boolean, at: number) {
  const limits = (part: Partial<Limits>): Limits => ({ explicit: 2, suggestive: 2, ...part });
  return {
    at,
    explicit: outcome(judged, cover, limits({ explicit: at })),
    suggestive: outcome(judged, cover, limits({ suggestive: at })),
    second: outcomeBy(judged, cover, agrees(at)),
  };
}

/** The report's parts, as HTML. Files appear by name only. */
export function reportParts(evaluation: Evaluation): string[] {
  const { judged, unreadable, cover } = evaluation;
  const all = figures(evaluation);
  const isCover = (label: string) => cover.includes(label);
  const bins = Array.from({ length: 10 }, (_, n) => `${n * 10} %`);
  const sums = (positive: boolean) =>
    judged
      .filter(({ label }) => isCover(label) === positive)
      .map(({ frames }) => sumOf(frames, 'explicit'));
  const byTime = [...judged].sort((a, b) => b.ms - a.ms).slice(0, 15);
  const unsure = (one: Judged) =>
    Math.abs(sumOf(one.frames, 'explicit') - LIMITS.balanced.explicit);
  const byDoubt = [...judged].sort((a, b) => unsure(a) - unsure(b)).slice(0, 15);
  const one = [1, 1] as const;
  return [
    paragraph(
      `${all.files} files, ${judged.length} judged, ${unreadable.length} unreadable. ${all.browser}, ${all.backend}. ` +
        `Counted as to be covered: ${cover.join(', ') || 'no label'}. ` +
        `Median ${all.milliseconds.median?.toFixed(0)} ms, 95 % under ${all.milliseconds.p95?.toFixed(0)} ms, three files under way at once.`,
    ),
    table(
      [
        ['sensitivity', 'explicit ≥', 'both models up to', 'suggestive ≥', 'false alarms', 'found'],
        ...all.sensitivities.map(({ level, limits, falseAlarms, found }) => [
          level,
          limits.explicit,
          limits.alone ?? '–',
          limits.suggestive > 1 ? 'never' : limits.suggestive,
          percent(falseAlarms),
          percent(found),
        ]),
      ],
      'By sensitivity (with 95 % interval)',
    ),
    paragraph(
      `The second model was asked of ${all.second.asked} files, of which the first was unsure. It agreed that they be covered: ` +
        `harmless ${percent(all.second.falseAlarms)}, to be covered ${percent(all.second.found)}.`,
    ),
    table(
      [
        ['label', 'files', ...CLASSES, 'flagged (balanced)'],
        ...Object.entries(all.confusion).map(([label, row]) => {
          const of = judged.filter((sample) => sample.label === label);
          const flagged = outcome(of, () => true, LIMITS.balanced).found;
          return [label, of.length, ...CLASSES.map((name) => row[name] ?? 0), percent(flagged)];
        }),
      ],
      'Confusion matrix: likeliest class for each label',
    ),
    columns({ title: 'P(Porn) + P(Hentai)', x: 'from', y: 'files' }, bins, [
      { name: 'harmless', values: histogram(sums(false)) },
      { name: 'to be covered', values: histogram(sums(true)) },
    ]),
    ...(Number.isNaN(all.explicit.area)
      ? [paragraph('No ROC and precision-recall curves: they need both kinds of label.')]
      : [
          lines({ title: 'ROC', x: 'false alarms', y: 'found', to: one }, [
            { name: `explicit, area ${all.explicit.area.toFixed(3)}`, points: all.explicit.roc },
            {
              name: `suggestive, area ${all.suggestive.area.toFixed(3)}`,
              points: all.suggestive.roc,
            },
          ]),
          lines({ title: 'Precision and recall', x: 'recall', y: 'precision', to: one }, [
            { name: 'explicit', points: all.explicit.precisionRecall },
            { name: 'suggestive', points: all.suggestive.precisionRecall },
          ]),
        ]),
    table(
      [
        [
          'limit',
          'explicit: false alarms',
          'found',
          'suggestive: false alarms',
          'found',
          'balanced, second model: false alarms',
          'found',
        ],
        ...all.thresholds.map(({ at, explicit, suggestive, second }) => [
          at,
          percent(explicit.falseAlarms),
          percent(explicit.found),
          percent(suggestive.falseAlarms),
          percent(suggestive.found),
          percent(second.falseAlarms),
          percent(second.found),
        ]),
      ],
      'What another limit would do: of the first model alone (explicit, suggestive), or of the second where it is asked',
    ),
    table(
      [['file', 'ms'], ...byTime.map(({ file, ms }) => [file, Math.round(ms)])],
      'Slowest files',
    ),
    table(
      [
        ['file', 'P(Porn) + P(Hentai)', 'by the second model'],
        ...byDoubt.map(({ file, frames }) => [
          file,
          Number(sumOf(frames, 'explicit').toFixed(3)),
          secondOf(frames)?.toFixed(3) ?? 'not asked',
        ]),
      ],
      'Most uncertain files (nearest to the balanced limit)',
    ),
    table(
      [['file', 'label', 'why'], ...unreadable.map(({ file, label, why }) => [file, label, why])],
      `Unreadable files: ${percent(share(unreadable.length, all.files))}`,
    ),
  ];
}

function percent({ count, of, share: part, low, high }: Share): string {
  if (of === 0) return '–';
  const [p, l, h] = [part, low, high].map((value) => (value * 100).toFixed(1));
  return `${p} % (${count} of ${of}; ${l}–${h} %)`;
}
