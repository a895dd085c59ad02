import { type Counts, reportOf } from './test-report.ts';
import { buildFor, type Ran, runTool } from './tools.ts';

/**
 * Every check there is, cheap ones first; `npm test -- unit lint` runs only those.
 * All of them run even when one fails; the last line counts.
 */
const STEPS: Readonly<Record<string, () => Promise<Counts>>> = {
  lint: () => one('biome', ['check', '.']),
  types: async () => {
    const prepared = await one('wxt', ['prepare']);
    return prepared.failed > 0 ? prepared : one('tsc', ['--noEmit']);
  },
  unit: () => vitest('unit', []),
  build: async () => add(counted(await buildFor('chrome')), counted(await buildFor('firefox'))),
  package: () => vitest('package', ['--config', 'tests/package.config.ts']),
  e2e: async () => {
    const file = 'test-results/e2e.json';
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const ran = await runTool('playwright', ['test', '--reporter=list,json'], { live: true, env });
    return reportOf(file, ran.ok);
  },
};

async function one(tool: string, args: string[]): Promise<Counts> {
  return counted(await runTool(tool, args));
}

async function vitest(name: string, args: string[]): Promise<Counts> {
  const file = `test-results/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ran = await runTool('vitest', ['run', ...args, ...reporters]);
  if (!ran.ok) console.log(ran.output);
  return reportOf(file, ran.ok);
}

function counted({ ok, output }: Ran): Counts {
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0)
  throw new Error(`no such check: ${unknown}. There are: ${Object.keys(STEPS)}`);

let total: Counts = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name} …`);
  const start = Date.now();
  const counts = await step();
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  total = add(total, counts);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
