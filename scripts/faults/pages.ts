import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { told } from '../../tests/pages/guard/grown/page.ts';
import type { BrowserName } from '../../tests/support/driver.ts';
import { runGrown } from '../../tests/support/grown-run.ts';
import { launch } from '../../tests/support/launch.ts';
import type { Server } from '../../tests/support/server.ts';
import { OUT } from '../tools.ts';
import type { Table } from './machine.ts';

/** `count` pages grown from this seed on, recorded with the extension and without; what is wrong is kept. */
export async function grownTable(
  name: BrowserName,
  server: Server,
  count: number,
  from: number,
): Promise<Table> {
  const [driver, plain] = await Promise.all([launch(name), launch(name, { extension: null })]);
  const folder = join(OUT, 'faults');
  mkdirSync(folder, { recursive: true });
  const sum = { frames: 0, clear: 0, worth: 0, extra: 0, wrong: 0 };
  const rows: string[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const result = await runGrown(seed, { driver, plain, server });
    for (const key of ['frames', 'clear', 'worth', 'extra'] as const) sum[key] += result[key];
    sum.wrong += result.wrong.length;
    if (result.wrong.length + result.extra === 0) continue;
    const what = result.wrong.map((plan) => `${plan.flagged ? 'seen' : 'hidden'}: ${told(plan)}`);
    if (result.extra > 0) what.push(`${result.extra} requests too many`);
    rows.push(`- seed ${seed}: ${what.join('; ')}`);
    console.error(`${name}: ${rows.at(-1)}`);
    if (result.worst) writeFileSync(join(folder, `${name}-page-${seed}.png`), result.worst);
  }
  await Promise.all([driver.close(), plain.close()]);
  const text = `Flagged pictures that these pages show without the extension: ${sum.worth} of ${2 * count}; seen with it in ${sum.clear} of ${sum.frames} frames; ${sum.wrong} pictures wrong, ${sum.extra} requests too many.\n`;
  console.error(`${name}: ${text}`);
  return {
    title: `${count} pages grown at random, from seed ${from}`,
    text: [text, ...rows, ''].join('\n'),
    wrong: sum.wrong + sum.extra,
  };
}
