import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draw } from '../scripts/fixtures/pictures.ts';
import { png } from '../scripts/fixtures/png.ts';
import { readFolder } from '../scripts/package/folder.ts';
import { sources } from '../scripts/package/sources.ts';
import { OUT, ROOT, TARGETS } from '../scripts/tools.ts';
import { commandsIn } from './support/commands.ts';

/**
 * Every command that stands in a code block of the documents is run as it stands there, in a folder
 * that holds just what the sources package holds (and the packages of npm ci), or is named below with the
 * reason why it is not.
 */
const DAY = 'day,judged,covered,help,practice\n2026-11-01,10,1,0,2\n';

/** What each command must say at its end. In this order: the build is needed by none, the key by the next. */
const SAYS: Readonly<Record<string, RegExp>> = {
  'npm run build': /firefox: .*firefox-mv3/,
  'npm run zip': /-sources\.zip {2}\d+ bytes/,
  'npm start': /demo-tour\.png\s+covered 8 of 36/,
  'npm run policy -- --help': /--chromium-id/,
  'npm run policy -- --chromium-id': /o-xanh-policy/,
  'npm run pack -- --new-key': /a new key/,
  'npm run combine': /FOLDER: 10 computers, 1 days/,
  'npm run evaluate -- DIR ': /2 files, 0 judged earlier/,
  'npm run bench -- --help': /--quick/,
  'npm run soak -- --help': /--minutes/,
};

/** Told to everyone who reads the report of this test. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npm test': 'it would run itself; its step "lint" is run instead',
  'npm run pictures': 'a minute of what npm start does here, then encoding',
  'npm run evaluate -- labels.csv': 'the same code behind another list of files',
  'npm run evaluate -- DIR --cover': 'the same, in the other browser',
  'O_XANH_KEY=': 'builds once more; scripts/package/pack.test.ts packs and unpacks the same',
};

/** What Vitest sets would make another build; without a display nothing waits for somebody to look. */
const { NODE_ENV: _node, VITEST: _vitest, MODE: _mode, ...REST } = process.env;
const ENV = { ...REST, DISPLAY: '', WAYLAND_DISPLAY: '', O_XANH_OUT: '.output' };

const shell = promisify(execFile);
let folder = '';

function run(command: string): Promise<string> {
  return shell('bash', ['-c', `${command} 2>&1`], {
    cwd: folder,
    env: ENV,
    maxBuffer: 2 ** 26,
  }).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string; message: string }) => {
      throw new Error(`${command}\n${error.stdout || error.message}`);
    },
  );
}

const starts = (table: object, command: string) =>
  Object.keys(table).find((start) => `${command} `.startsWith(start));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-xanh-reader-'));
  const files = (await sources(ROOT)) ?? {};
  const own: Record<string, Uint8Array | string> = {
    ...files,
    'DIR/harmless/hills.png': png(draw('hills', 4, 224, 224)),
    'DIR/cover/ellipses.png': png(draw('ellipses', 4, 224, 224)),
  };
  for (let n = 0; n < 10; n += 1) own[`FOLDER/${n}.csv`] = DAY.replace('10,1', `${10 + n},1`);
  for (const [path, bytes] of Object.entries(own)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  // A folder of its own with links in it: should it ever be emptied (npm ci does), the checkout's is not.
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules')))
    await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  await run('git init -q . && git add -A');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('the commands of the documents', async () => {
  const commands = await commandsIn(ROOT);

  it('are all run, or left out by name', () => {
    const unknown = commands.filter((one) => !starts(SAYS, one) && !starts(NOT_RUN, one));
    expect(unknown).toEqual([]);
    for (const start of [...Object.keys(SAYS), ...Object.keys(NOT_RUN)])
      expect(
        commands.some((one) => `${one} `.startsWith(start)),
        start,
      ).toBe(true);
  });

  const order = Object.keys(SAYS);
  const running = commands
    .filter((one) => starts(SAYS, one) && !starts(NOT_RUN, one))
    .sort((a, b) => order.indexOf(starts(SAYS, a) ?? '') - order.indexOf(starts(SAYS, b) ?? ''));

  it.each(running)('%s', { timeout: 400_000 }, async (command) => {
    expect(await run(command)).toMatch(SAYS[starts(SAYS, command) ?? ''] ?? /^$/);
  });

  it('npm test -- lint', { timeout: 100_000 }, async () => {
    expect(await run('npm test -- lint')).toMatch(/1 passed, 0 failed\s*$/);
  });

  it.each(TARGETS)('the sources package builds the very package for %s', async (target) => {
    const there = await readFolder(join(folder, '.output', `${target}-mv3`));
    const here = await readFolder(join(OUT, `${target}-mv3`));
    expect(Object.keys(there)).toContain('manifest.json');
    const same = (name: string) =>
      Buffer.from(there[name] ?? []).equals(here[name] ?? Buffer.from('none'));
    expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort());
    expect(Object.keys(there).filter((name) => !same(name))).toEqual([]);
  });
});
