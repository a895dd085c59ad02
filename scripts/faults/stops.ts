import type { BrowserName } from '../../tests/support/driver.ts';
import { inJudge, startBench } from '../../tests/support/kills.ts';
import type { Part } from '../../tests/support/processes.ts';
import { runRandom } from '../../tests/support/random-kill.ts';
import type { Server } from '../../tests/support/server.ts';
import { type Strike, stop } from '../../tests/support/strikes.ts';
import { seconds, type Table } from './machine.ts';

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];
/** Longer than any limit of ours on an answer of the judge, and than Chromium lets a background sleep. */
const STOPPED_MS = 32_000;

const stopped = (what: string, part: Part): Strike => ({
  name: `${what} stopped for ${STOPPED_MS / 1000} s`,
  browsers: BOTH,
  strike: (bench) => stop(bench, part, STOPPED_MS),
});
/** Of the judge, the only one here that asks for the day; no test may set the computer's own. */
const clock = (name: string, set: (judge: typeof globalThis) => void): Strike => ({
  name,
  browsers: BOTH,
  strike: (bench) => inJudge(bench, set),
});
const forward = (judge: typeof globalThis) => {
  const { now } = judge.Date;
  judge.Date.now = () => now() + 365 * 86_400_000;
};
const back = (judge: typeof globalThis) => {
  const { now } = judge.Date;
  judge.Date.now = () => now() - 365 * 86_400_000;
};

const STOPS: readonly Strike[] = [
  stopped('browser', 'all'),
  stopped('extension process', 'extension'),
  stopped('pages', 'pages'),
  clock('clock set forward a year', forward),
  clock('clock set back a year', back),
];

/** Long stops, as of a computer that sleeps, and clocks that jump, while pictures of every sort are judged. */
export async function stopTable(name: BrowserName, server: Server, seed: number): Promise<Table> {
  const rows: string[] = [];
  let wrong = 0;
  for (const [n, strike] of STOPS.entries()) {
    const bench = await startBench(name);
    const result = await runRandom(bench, server, seed + n, [strike], 300 + 200 * (seed % 5));
    await bench.close();
    const { recovery, clear, frames, wrong: left } = result;
    wrong += clear + left.length;
    const took = recovery === null ? 'never' : seconds(recovery);
    rows.push(`| ${strike.name} | ${took} | ${clear} of ${frames} | ${left.join(', ')} |`);
    console.error(`${name}: ${rows.at(-1)}`);
  }
  const head = '| what | seconds until all are decided | frames painted clear | left wrong |';
  const text = [head, '|---|---|---|---|', ...rows, ''].join('\n');
  return { title: 'long stops, and clocks', text, wrong };
}
