import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPeer } from '../tests/bench/peer/build.ts';
import { writeReport } from '../tests/bench/report.ts';
import { serve } from '../tests/bench/server.ts';
import type { BrowserName } from '../tests/bench/session.ts';
import { budgets, parts } from './bench/report.ts';
import { type Results, run } from './bench/run.ts';

const STEPS =
  'launch install inference 40 downloads latency offline page busy memory 400 endurance'.split(' ');

const HELP = `Measures Ô Xanh beside nsfwjs in real browsers and writes build/bench/bench.html and .json.

  npm run bench -- [--browser chromium|firefox] [--quick] [--only STEPS] [--out FOLDER]

  --quick   one round and 1 600 pictures instead of three and 10 000 (about 4 minutes, not 15)
  --only    some of its steps, with commas: ${STEPS.slice(0, 6).join(', ')},
            ${STEPS.slice(6).join(', ')}

Let nothing else run meanwhile. Ratios survive a busy machine, times do not.`;

const FULL = { rounds: 3, pages: 25 };
const QUICK = { rounds: 1, pages: 4 };

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    out: { type: 'string', default: 'build/bench' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await bench();

async function bench(): Promise<void> {
  const wanted = values.only?.split(',') ?? [];
  const unknown = wanted.filter((name) => !STEPS.includes(name));
  if (unknown.length > 0) throw new Error(`no such step: ${unknown}. There are: ${STEPS}`);
  const folder = mkdtempSync(join(tmpdir(), 'o-xanh-peer-'));
  await buildPeer(folder);
  const server = await serve(folder);
  const browsers: BrowserName[] = ['chromium', 'firefox'];
  const results: Results[] = [];
  try {
    for (const browser of browsers.filter((name) => !values.browser || name === values.browser)) {
      results.push(await run(browser, server, { ...(values.quick ? QUICK : FULL), only: wanted }));
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model}, ${new Date().toISOString().slice(0, 10)}`;
  const file = writeReport(values.out, 'bench', 'Ô Xanh: benchmark', parts(results, machine), {
    machine,
    results,
  });
  for (const one of results) {
    console.log(`\n${one.version}`);
    for (const { what, budget, measured, holds } of budgets(one)) {
      const mark = holds === null ? '      ' : holds ? 'ok    ' : 'MISSED';
      console.log(`${mark} ${what}: ${measured}${budget && ` (${budget})`}`);
    }
  }
  console.log(`\nreport: ${file}`);
}
