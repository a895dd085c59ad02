import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../tests/support/driver.ts';
import { audit, reportAudit } from './audit/audit.ts';
import { lintPackage } from './linter/linter.ts';
import { type Counts, reportOf } from './test-report.ts';
import { buildFor, type Ran, runScript, runTool, type Tool } from './tools.ts';

/**
 * Every check there is, cheap ones first; `npm test -- unit lint` runs only those.
 * All of them run even when one fails, but for what needs the build when that failed: it would
 * test an older one. The last line counts.
 */
const STEPS: Readonly<Record<string, () => Promise<Counts>>> = {
  lint: () => one('biome', ['check', '.']),
  types: async () => {
    const prepared = await one('wxt', ['prepare']);
    return prepared.failed > 0 ? prepared : one('tsc', ['--noEmit']);
  },
  audit: async () => reportAudit(audit()),
  unit: () => vitest('unit', []),
  build: async () => add(counted(await buildFor('chrome')), counted(await buildFor('firefox'))),
  package: () => vitest('package', ['--config', 'tests/package.config.ts']),
  shops: () => lintPackage(),
  e2e: async () => {
    const file = 'test-results/e2e.json';
    await rm(file, { force: true });
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const ran = await runTool('playwright', ['test', '--reporter=list,json'], { live: true, env });
    return reportOf(file, ran.ok);
  },
  soak: async () => add(await soak('chromium'), await soak('firefox')),
};

/** The hour's browsing (`npm run soak`) in two and a half minutes, by the same rule. */
async function soak(browser: BrowserName): Promise<Counts> {
  const args = ['--built', '--minutes', '2.5', '--browser', browser];
  const out = join('test-results', `soak-${browser}`);
  const ran = await runScript('soak.ts', [...args, '--out', out], { live: true });
  return { passed: ran.ok ? 1 : 0, failed: ran.ok ? 0 : 1 };
}

async function one(tool: Tool, args: string[]): Promise<Counts> {
  return counted(await runTool(tool, args));
}

async function vitest(name: string, args: string[]): Promise<Counts> {
  const file = `test-results/${name}.json`;
  await rm(file, { force: true });
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
  const skipped = (a.skipped ?? 0) + (b.skipped ?? 0);
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0)
  throw new Error(`no such check: ${unknown}. There are: ${Object.keys(STEPS)}`);

const NEED_THE_BUILD = ['package', 'shops', 'e2e', 'soak'];

let total: Counts = { passed: 0, failed: 0 };
let isBuilt = true;
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!isBuilt && NEED_THE_BUILD.includes(name)) {
    console.log(`\n${name}: not run, because the build failed`);
    total = add(total, { passed: 0, failed: 1 });
    continue;
  }
  console.log(`\n${name} …`);
  const start = Date.now();
  const counts = await step();
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const left = counts.skipped ? `, ${counts.skipped} skipped` : '';
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed${left} (${seconds} s)`);
  if (name === 'build') isBuilt = counts.failed === 0;
  total = add(total, counts);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
