import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/support/driver.ts';
import { type Built, CASES, type Case } from './permissions/cases.ts';
import { OUT, type Ran, runTool } from './tools.ts';

const HELP = `Takes each permission, and each setting that reaches into pages, out of the built manifest, and says
whether the test that docs/permissions.md names for it fails then; it must pass with the manifest as it
is. After npm run build.

  npm run permissions -- [--browser chromium|firefox] [--only NAME] [--seconds N]

  --only     those whose name has this in it
  --seconds  that a test may take (30): without its permission it waits for what does not come

On a quiet machine both browsers take about 12 minutes.`;

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** What each test says of the manifest as it is. */
const whole = new Map<string, Ran>();

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '30' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await permissions();

async function permissions(): Promise<void> {
  const names: BrowserName[] = ['chromium', 'firefox'];
  const rows: string[] = [];
  for (const name of names.filter((one) => !values.browser || one === values.browser)) {
    const cases = CASES.filter(
      ({ what, browsers }) => browsers.includes(name) && what.includes(values.only),
    );
    for (const one of cases) {
      const row = `| \`${one.what}\` | ${name} | \`${one.spec}\`: ${one.title} | ${await tried(name, one)} |`;
      rows.push(row);
      console.error(row);
    }
  }
  const text = [
    '| taken away | browser | test | without it; with it |',
    '|---|---|---|---|',
    ...rows,
  ];
  const file = join(OUT, 'permissions.md');
  await mkdir(OUT, { recursive: true });
  await writeFile(file, `${text.join('\n')}\n`);
  console.log(`${text.join('\n')}\n\n${file}`);
  if (rows.some((row) => !row.endsWith('| fails; passes |'))) process.exitCode = 1;
}

async function tried(name: BrowserName, one: Case): Promise<string> {
  const key = `${name} ${one.spec} ${one.title}`;
  const withIt = whole.get(key) ?? (await run(name, one, OUT));
  whole.set(key, withIt);
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-without-'));
  const copy = join(folder, FOLDERS[name]);
  await cp(join(OUT, FOLDERS[name]), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Built;
  const before = JSON.stringify(manifest);
  one.remove(manifest);
  if (JSON.stringify(manifest) === before) throw new Error(`${name} has no ${one.what}`);
  await writeFile(path, JSON.stringify(manifest));
  const without = await run(name, one, folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return `${said(without)}; ${said(withIt)}`;
}

/** Neither more nor less than one test; another number is a title that is no longer there. */
function said({ ok, output }: Ran): string {
  if (!/^Running 1 test /m.test(output)) return `NOT RUN ${output.slice(0, 200)}`;
  return ok ? 'passes' : 'fails';
}

async function run(name: BrowserName, { spec, title }: Case, out: string): Promise<Ran> {
  const results = await mkdtemp(join(tmpdir(), 'o-xanh-results-'));
  const pattern = `${spec} ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  const args = [
    `--project=${name}`,
    '--workers=1',
    '--retries=0',
    `--timeout=${1000 * Number(values.seconds)}`,
  ];
  const more = ['--reporter=list', `--output=${results}`, '-g', pattern];
  const ran = await runTool('playwright', ['test', spec, ...args, ...more], {
    env: { O_XANH_OUT: out },
  });
  await rm(results, { recursive: true, force: true });
  return ran;
}
