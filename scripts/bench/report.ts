import { columns, lines, number } from '../../tests/bench/charts.ts';
import { paragraph, table } from '../../tests/bench/report.ts';
import type { Results } from './run.ts';

/** A budget of the design, what was measured, and whether it holds. */
interface Line {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly holds: boolean | null;
}

/** Ratios and budgets first, absolute times second. */
export function parts(all: readonly Results[], machine: string): string[] {
  return [
    paragraph(machine),
    paragraph(
      'Ratios compare with nsfwjs itself (its default model, load().classify(), TF.js on WebAssembly), ' +
        'measured alternately in the same run: they mean the same on every machine. Times do not.',
    ),
    ...all.map(budgetTable),
    ...all.flatMap((one) => [...charts(one), times(one)]),
  ];
}

function budgetTable(one: Results): string {
  const rows = budgets(one).map(({ what, budget, measured, holds }) => [
    what,
    budget,
    measured,
    holds === null ? '' : holds ? 'ok' : 'MISSED',
  ]);
  return table([['', 'budget', 'measured', ''], ...rows], `${one.version}: ratios and budgets`);
}

/** Without those of which a step is missing. */
function charts({ version, forty, latency, endurance }: Results): string[] {
  const values = [forty.theirs, forty.first, forty.second, latency.last];
  const bars = columns(
    { title: `${version}: 40 pictures, to the last verdict`, x: '', y: 'ms' },
    ['nsfwjs', 'first visit', 'second visit', '1.5 s latency'],
    [{ name: 'ms', values }],
  );
  const pictures = endurance.length * 400;
  const most = Math.max(...endurance.map(({ used }) => used)) * 1.2;
  const memory = lines(
    {
      title: `${version}: memory over ${pictures} pictures`,
      x: 'pictures',
      y: 'MB',
      to: [pictures, most],
    },
    (['used', 'settled'] as const).map((name) => ({
      name: name === 'used' ? 'whole browser' : 'after collecting',
      points: endurance.map((held, n) => [(n + 1) * 400, held[name]] as const),
    })),
  );
  return [...(values.every(Number.isFinite) ? [bars] : []), ...(pictures > 0 ? [memory] : [])];
}

function times({ version, inference, forty, many, latency, launch, install }: Results): string {
  const best = ({ median, best }: { median: number; best: number }) =>
    `${number(median)} (best ${number(best)})`;
  return table(
    [
      ['', 'ms'],
      ['one inference, ours', best({ median: inference.ours, best: inference.best.ours })],
      ['one inference, nsfwjs', best({ median: inference.theirs, best: inference.best.theirs })],
      ...Object.entries({
        '40 new pictures, ours': forty.first,
        '40 new pictures, nsfwjs': forty.theirs,
        '40 pictures again': forty.second,
        '400 new pictures': many.first.last,
        '400 pictures again': many.second.last,
        '40 pictures, each 1.5 s late': latency.last,
        'browser start to a loaded page without us': launch.alone.plain,
        'browser start to the first verdict': launch.alone.first,
        'browser start to the last of 12': launch.alone.last,
        'the same with the driver, without us': launch.driven.plain,
        'the same with the driver, first verdict': launch.driven.first,
        'the same for the first start of all': install.last,
      }).map(([what, ms]) => [what, number(Math.round(ms))] as const),
    ],
    `${version}: times`,
  );
}

/** The budgets of docs/performance.md that this run can check. */
export function budgets(one: Results): Line[] {
  const again = one.forty.secondInferences + one.many.secondInferences;
  const judged = one.endurance.reduce((all, { inferences }) => all + inferences, 0);
  const { alone, driven } = one.launch;
  const beyond = alone.first - alone.plain;
  const inference = one.inference.ours / one.inference.theirs;
  const forty = one.forty.first / one.forty.theirs;
  const tasks = one.pageThread.ours - one.pageThread.plain;
  const more = one.memory.ours - one.memory.plain;
  const late = Math.max(0, one.endurance.length - (one.endurance.length >> 1) - 1) * 400;
  const grown = (what: 'settled' | 'heap' | 'tensors' | 'bytes') =>
    (one.endurance.at(-1)?.[what] ?? Number.NaN) -
    (one.endurance[one.endurance.length >> 1]?.[what] ?? Number.NaN);
  const heap = grown('heap') / 2 ** 20;
  const done = (states: Readonly<Record<string, number>>, of: number) =>
    sum(states) === 0 ? null : of === sum(states) - sum(states, ['none', 'veiled', 'judging']);
  const over = (value: number) => (Number.isNaN(value) ? '–' : `${Math.round(value)} ms`);
  const known = (value: number, holds: boolean) => (Number.isNaN(value) ? null : holds);
  return [
    {
      what: 'one inference / nsfwjs',
      budget: '≤ 0.75',
      measured: number(inference),
      holds: known(inference, inference <= 0.75),
    },
    {
      what: '40 new pictures / nsfwjs',
      budget: '≤ 0.5',
      measured: number(forty),
      holds: known(forty, forty <= 0.5),
    },
    {
      what: 'inferences on the second visit',
      budget: '0',
      measured: number(again),
      holds: known(again, again === 0),
    },
    {
      what: 'downloads for 40 new pictures',
      budget: '40',
      measured: number(one.downloads),
      holds: known(one.downloads, one.downloads === 40),
    },
    {
      what: 'long tasks added, 100 pictures',
      budget: '≤ 50 ms',
      measured: Number.isNaN(tasks) ? 'not told by this browser' : `${number(tasks)} ms`,
      holds: known(tasks, tasks <= 50),
    },
    {
      what: 'memory over the plain browser',
      budget: '≤ 256 MB',
      measured: withUnit(more, 'MB'),
      holds: known(more, more <= 256),
    },
    {
      what: `whole browser's growth over the last ${late} pictures`,
      budget: '≤ 20 MB',
      measured: withUnit(grown('settled'), 'MB'),
      holds: known(grown('settled'), grown('settled') <= 20),
    },
    {
      what: "the extension's JavaScript heap, the same",
      budget: '≤ 2 MB',
      measured: Number.isNaN(heap) ? 'not told by this browser' : `${number(heap)} MB`,
      holds: known(heap, heap <= 2),
    },
    {
      what: "tensors and the engine's memory, the same",
      budget: '0',
      measured: `${number(grown('tensors'))}, ${number(grown('bytes') / 2 ** 20)} MB`,
      holds: known(grown('bytes'), grown('tensors') === 0 && grown('bytes') === 0),
    },
    {
      what: `pictures judged of ${one.endurance.length * 400} new ones`,
      budget: 'all',
      measured: String(judged),
      holds: one.endurance.length === 0 ? null : judged === one.endurance.length * 400,
    },
    {
      what: '1.5 s latency: outcome of 40',
      budget: 'all',
      measured: say(one.latency.states),
      holds: done(one.latency.states, 40),
    },
    {
      what: 'offline reload: outcome of 40',
      budget: 'all',
      measured: say(one.offline.states),
      holds: done(one.offline.states, 40),
    },
    {
      what: 'first page after launch: outcome of 12',
      budget: 'all',
      measured: say(alone.states),
      holds: done(alone.states, 12),
    },
    {
      what: `browser start to first verdict (${over(alone.plain)} to a loaded page without us)`,
      budget: '≤ 1500 ms',
      measured: over(alone.first),
      holds: known(alone.first, alone.first <= 1500),
    },
    {
      what: 'of that, more than to the loaded page without us',
      budget: '',
      measured: over(beyond),
      holds: null,
    },
    {
      what: `the same two with the driver that tests use (${over(driven.plain)} without us)`,
      budget: '',
      measured: `${over(driven.first)}, ${over(driven.first - driven.plain)}`,
      holds: null,
    },
    {
      what: 'first verdict of the first start of all, with the installation and the driver',
      budget: '',
      measured: over(one.install.first),
      holds: null,
    },
    {
      what: 'page that gets 1 000 elements a second: time of its thread that we take',
      budget: '',
      measured: `${number(1000 * (1 - one.busyPage.ours / one.busyPage.plain))} ms a second`,
      holds: null,
    },
    {
      what: 'guard, gzipped',
      budget: '≤ 30 kB',
      measured: `${number(one.guard / 1000)} kB`,
      holds: one.guard <= 30_000,
    },
  ];
}

function sum(states: Readonly<Record<string, number>>, of = Object.keys(states)): number {
  return of.reduce((all, state) => all + (states[state] ?? 0), 0);
}

function withUnit(value: number, unit: string): string {
  return Number.isNaN(value) ? '–' : `${number(value)} ${unit}`;
}

function say(states: Readonly<Record<string, number>>): string {
  return Object.entries(states)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ');
}
