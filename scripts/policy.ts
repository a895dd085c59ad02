import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { policyFiles } from '../policy/files.ts';
import { isPlan, planProblems } from '../policy/plan.ts';
import { askForPlan } from './policy/ask.ts';
import { HELP, parse, planFrom } from './policy/flags.ts';

const WHY = {
  unknown: 'there is no such name',
  type: 'the value is of the wrong type',
  range: 'this value is not allowed',
  id: 'no id of an extension',
  address: 'no address (http, https or file)',
  'no-browser': 'at least one browser is needed',
} as const;

/** Writes the files with which a school installs, sets and locks Ô Xanh (docs/policy.md). */
const args = process.argv.slice(2);
const plan = await given().catch((error: Error) => stop(error.message));
if (!isPlan(plan)) {
  const found = planProblems(plan).map(({ at, why }) => `  ${at || 'plan'}: ${WHY[why]}`);
  stop(`The files were not written:\n${found.join('\n')}\n\n${HELP}`);
}
const folder = resolve(parse(args).out);
for (const [path, bytes] of policyFiles(plan)) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(file);
}

async function given(): Promise<unknown> {
  const flags = parse(args);
  if (flags.help) {
    console.log(HELP);
    process.exit(0);
  }
  const { out: _, 'firefox-id': __, ...choices } = flags;
  if (Object.keys(choices).length > 0)
    return planFrom(flags, async (file) => JSON.parse(await readFile(file, 'utf8')));
  if (!process.stdin.isTTY) throw new Error(HELP);
  return askForPlan(process.stdin, process.stdout);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
