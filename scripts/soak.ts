import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { writeReport } from '../tests/bench/report.ts';
import { buildExtension } from '../tests/bench/session.ts';
import type { BrowserName } from '../tests/support/driver.ts';
import { parts, row } from './soak/report.ts';
import { holds, type Soaked, soak } from './soak/run.ts';

const HELP = `Browses by script for an hour in each browser and says whether anything grows that should not:
memory, tensors, listeners, DOM nodes, the pictures remembered. Writes build/soak/soak.html and .json.

  npm run soak -- [--minutes 60] [--browser chromium|firefox] [--out FOLDER] [--built]

  --built   take the extension as it was built, do not build it anew

Ctrl-C ends after what is being done and writes the report all the same. Fails when something is not flat.`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    browser: { type: 'string' },
    out: { type: 'string', default: 'build/soak' },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await main();

async function main(): Promise<void> {
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no time`);
  let isStopped = false;
  process.on('SIGINT', () => {
    console.log('\nending after what is being done …');
    isStopped = true;
  });
  const browsers: BrowserName[] = ['chromium', 'firefox'];
  const wanted = browsers.filter((name) => !values.browser || name === values.browser);
  if (wanted.length === 0) throw new Error(`no such browser: ${values.browser}`);
  const all: Soaked[] = [];
  for (const browser of wanted) {
    if (isStopped) break;
    if (!values.built) await buildExtension(browser);
    const watch = { minutes, isStopped: () => isStopped, onRound: console.log };
    all.push(await soak(browser, watch));
  }
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model}, ${new Date().toISOString().slice(0, 10)}`;
  const file = writeReport(values.out, 'soak', 'Ô Xanh: soak', parts(all, machine), {
    machine,
    all,
  });
  for (const one of all) {
    console.log(`\n${one.browser}: ${holds(one) ? 'flat' : 'NOT FLAT'}`);
    for (const judged of one.judged) console.log(`  ${row(judged).join(' | ')}`);
    if (one.stuck > 0) console.log(`  ${one.stuck} pictures never came to an end`);
    for (const error of one.errors) console.log(`  went wrong: ${error}`);
  }
  console.log(`\nreport: ${file}`);
  process.exitCode = all.length > 0 && all.every(holds) ? 0 : 1;
}
