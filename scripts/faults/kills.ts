import type { BrowserName } from '../../tests/support/driver.ts';
import {
  type FaultResult,
  type PictureState,
  runFault,
  STATES,
} from '../../tests/support/fault-run.ts';
import { type Bench, KILLS, type Kill, startBench } from '../../tests/support/kills.ts';
import type { Server } from '../../tests/support/server.ts';
import { seconds, type Table } from './machine.ts';

/** Each thing that can break, of which `fault` is part of the name, at each of these moments (ms); each state's slowest recovery. */
export async function killTable(
  name: BrowserName,
  server: Server,
  moments: readonly number[],
  fault: string,
): Promise<Table> {
  const rows: string[] = [];
  let wrong = 0;
  const bench = await startBench(name);
  for (const kill of KILLS.filter(
    (one) => one.browsers.includes(name) && one.name.includes(fault),
  )) {
    const results = await repeated(bench, server, kill, moments);
    const clear = results.reduce((sum, result) => sum + result.clear, 0);
    const frames = results.reduce((sum, result) => sum + result.frames, 0);
    const left = results.flatMap((result) => result.wrong);
    wrong += clear + left.length;
    const times = STATES.map((state) => slowest(results, state));
    rows.push(`| ${kill.name} | ${times.join(' | ')} | ${clear} of ${frames} | ${left.length} |`);
    console.error(`${name}: ${rows.at(-1)} ${left.join(', ')}`);
  }
  await bench.close();
  const head = ['what breaks', ...STATES, 'frames painted clear', 'left wrong'];
  const text = [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows, ''];
  const title = `seconds until pictures are decided again, the slowest of ${moments.length} rounds`;
  return { title, text: text.join('\n'), wrong };
}

async function repeated(bench: Bench, server: Server, kill: Kill, moments: readonly number[]) {
  const results: FaultResult[] = [];
  for (const moment of moments) results.push(await runFault(bench, server, kill, moment));
  return results;
}

function slowest(results: readonly FaultResult[], state: PictureState): string {
  const times = results.map(({ recovery }) => recovery[state]).filter((time) => time !== undefined);
  if (times.length === 0) return '–';
  const known = times.filter((time) => time !== null);
  return known.length < times.length ? 'never' : seconds(Math.max(...known));
}
