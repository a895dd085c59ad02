import type { BrowserName } from '../../tests/support/driver.ts';
import { startBench } from '../../tests/support/kills.ts';
import { type Round, runSeed } from '../../tests/support/random-kill.ts';
import type { Server } from '../../tests/support/server.ts';
import { seconds, type Table } from './machine.ts';

/**
 * `rounds` pages of pictures of every sort, at each of which something breaks at a random moment; seeds from
 * `seed` on, so that a bad round can be had again.
 */
export async function randomTable(
  name: BrowserName,
  server: Server,
  rounds: number,
  seed: number,
): Promise<Table> {
  const results: Round[] = [];
  const bad: string[] = [];
  let bench = await startBench(name);
  for (let n = seed; n < seed + rounds; n += 1) {
    const round = await runSeed(bench, server, n);
    results.push(round);
    const line = lineOf(round);
    console.error(`${name}: seed ${n}: ${line}`);
    if (round.clear > 0 || round.wrong.length > 0) bad.push(`seed ${n}: ${line}`);
    if (!round.strikes.some(({ ends }) => ends)) continue;
    await bench.close();
    bench = await startBench(name);
  }
  await bench.close();
  const clear = results.reduce((sum, round) => sum + round.clear, 0);
  const frames = results.reduce((sum, round) => sum + round.frames, 0);
  const left = results.reduce((sum, round) => sum + round.wrong.length, 0);
  const text = [
    '| what broke, alone or with another | rounds | seconds until all are decided: median | slowest |',
    '|---|---|---|---|',
    ...rowsOf(results),
    '',
    `Flagged pictures seen in ${clear} of ${frames} frames; ${left} pictures left wrong.`,
    ...bad,
    '',
  ];
  const title = `${rounds} random kills from seed ${seed}`;
  return { title, text: text.join('\n'), wrong: clear + left };
}

function lineOf({ strikes, moment, recovery, wrong, clear, frames }: Round): string {
  const what = strikes.map(({ name }) => name).join(' + ');
  const took = recovery === null ? 'never' : `${seconds(recovery)} s`;
  return `${what} after ${seconds(moment)} s: ${took}; ${clear} of ${frames} frames; ${wrong.join(', ')}`;
}

function rowsOf(results: readonly Round[]): string[] {
  const names = new Set(results.flatMap(({ strikes }) => strikes.map(({ name }) => name)));
  return [...names].sort().map((name) => {
    const own = results.filter(({ strikes }) => strikes.some((one) => one.name === name));
    const times = own.map(({ recovery }) => recovery).filter((time) => time !== null);
    times.sort((a, b) => a - b);
    const at = (n: number | undefined) => (n === undefined ? '–' : seconds(n));
    return `| ${name} | ${own.length} | ${at(times[times.length >> 1])} | ${at(times.at(-1))} |`;
  });
}
