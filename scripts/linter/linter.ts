import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder, zip } from '../package/folder.ts';
import type { Counts } from '../test-report.ts';
import { OUT, ROOT } from '../tools.ts';
import { isPreacts, readFindings } from './findings.ts';

/** Under node_modules, so that neither Git nor any test looks into it, and `npm ci` begins anew. */
const HOME = join(ROOT, 'node_modules/.cache/o-xanh-linter');
const PROGRAM = join(HOME, 'node_modules/addons-linter/bin/addons-linter');
const FILES = ['package.json', 'package-lock.json'];

/**
 * Mozilla's own linter (the one of `web-ext lint` and of addons.mozilla.org) over the Firefox package as it was
 * built. It is installed when it is first needed, from a lock of its own: 61 MB and 190 packages that
 * only this asks for. Where the registry cannot be reached that is said and counted as skipped.
 */
export async function lintPackage(): Promise<Counts> {
  const refused = await install();
  if (refused) {
    console.log(`SKIPPED, nothing was checked: addons-linter cannot be installed (${refused}).`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const files = await readFolder(join(OUT, 'firefox-mv3'));
  const text = (name = '') => Buffer.from(files[name] ?? []).toString();
  const found = readFindings(await lint(zip(files)));
  const ours = found.filter((message) => !isPreacts(message, text(message.file)));
  for (const { code, message, file, line } of ours)
    console.log(`${file ?? 'the package'}:${line ?? 1}: ${code}: ${message}`);
  console.log(`addons-linter: ${ours.length} of ours, ${found.length - ours.length} in Preact`);
  return { passed: ours.length === 0 ? 1 : 0, failed: ours.length };
}

/** The linter's JSON. Its status says only whether there were errors. */
async function lint(xpi: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-lint-'));
  try {
    const file = join(folder, 'o-xanh.zip');
    await writeFile(file, xpi);
    const ran = spawnSync(process.execPath, [PROGRAM, '--output', 'json', file], {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      timeout: 240_000,
    });
    return ran.stdout || `${ran.error ?? ran.stderr}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Null, or why it could not be installed. */
async function install(): Promise<string | null> {
  const here = await Promise.all(FILES.map((name) => content(join(import.meta.dirname, name))));
  const there = await Promise.all(FILES.map((name) => content(join(HOME, `installed-${name}`))));
  if (here.join() === there.join()) return null;
  await mkdir(HOME, { recursive: true });
  for (const name of FILES) await copyFile(join(import.meta.dirname, name), join(HOME, name));
  const { status, stderr, error } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: HOME,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 180_000,
  });
  if (status !== 0) return `${error ?? stderr.trim().split('\n')[0]}`;
  for (const name of FILES) await copyFile(join(HOME, name), join(HOME, `installed-${name}`));
  return null;
}

function content(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
