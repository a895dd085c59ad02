import { lines, number } from '../../tests/bench/charts.ts';
import { paragraph, table } from '../../tests/bench/report.ts';
import type { Judged } from './flat.ts';
import { MEASURES } from './measures.ts';
import { holds, type Soaked } from './run.ts';

const RULE =
  'The rule: over the second half of the run the middle slope (Theil–Sen) times its length may not be more than the growth that is allowed; a ceiling holds for every sample. Samples are taken after each round, when all but one page is closed and what nobody needs has been collected. Caches that fill and engines that start belong to the first half.';

/** The parts of the report, in HTML. */
export function parts(all: readonly Soaked[], machine: string): string[] {
  return [paragraph(machine), paragraph(RULE), ...all.flatMap(browserParts)];
}

function browserParts(one: Soaked): string[] {
  const { browser, judged, pictures, rounds, stuck, errors, samples } = one;
  const head = `${browser}: ${holds(one) ? 'flat' : 'NOT FLAT'}. ${rounds} rounds, ${pictures} new pictures, ${stuck} without an end, ${number(samples.at(-1)?.at ?? 0)} minutes.`;
  return [
    `<h2>${browser}</h2>`,
    paragraph(head),
    ...errors.map((error) => paragraph(`went wrong: ${error}`)),
    table(
      [['', 'grown', 'allowed', 'highest', 'flat'], ...judged.map(row)],
      `${browser}: the second half`,
    ),
    ...MEASURES.map((measure) => chart(one, measure)),
  ];
}

/** One line for the table and for the terminal. */
export function row({ measure, grown, highest, holds: flat }: Judged): string[] {
  const { name, unit, growth } = measure;
  const most = 'most' in measure ? `; never above ${measure.most}` : '';
  const allowed = growth === null ? 'only shown' : `${growth} ${unit}${most}`;
  const said = flat === null ? 'not told or not judged' : flat ? 'yes' : 'NO';
  return [name, `${number(grown)} ${unit}`, allowed, number(highest), said];
}

function chart(
  { samples, browser }: Soaked,
  { id, name, unit }: (typeof MEASURES)[number],
): string {
  const points = samples
    .map(({ at, values }) => [at, values[id]] as const)
    .filter(([, value]) => Number.isFinite(value));
  if (points.length < 2) return '';
  const to = [points.at(-1)?.[0] ?? 1, Math.max(...points.map(([, y]) => y)) * 1.1 || 1] as const;
  return lines({ title: name, x: 'minutes', y: unit, to: [...to] }, [{ name: browser, points }]);
}
