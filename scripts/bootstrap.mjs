// Brings a bare machine (any Node from 20, npm) as far as running one of our commands:
//   node scripts/bootstrap.mjs test
// Plain JavaScript: the Node of this first step may not know TypeScript. The commands then run under
// the Node that is one of our dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const NEEDS = {
  start: 'one browser',
  test: 'both browsers',
  bench: 'both browsers',
  evaluate: 'chromium',
  kinds: 'both browsers',
  pictures: 'chromium',
  build: 'none',
  zip: 'none',
  pack: 'none',
  policy: 'none',
  design: 'none',
  combine: 'none',
  audit: 'none',
  soak: 'both browsers',
  fleet: 'both browsers',
  faults: 'both browsers',
  permissions: 'both browsers',
};

// A bare machine may have no font with Vietnamese letters, and no tool to make a test certificate.
const ALSO = ['fonts-dejavu-core', 'openssl'];

const [command = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(NEEDS, command)) {
  stop(`no such command: ${command}. There are: ${Object.keys(NEEDS).join(', ')}`);
}
// Ctrl-C goes to what we run as well; it says how it ends.
process.on('SIGINT', () => undefined);
process.chdir(ROOT);
ensurePackages();
for (const name of browsersFor(command)) ensureBrowser(name);
const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };
// Not what lies in .bin: on Windows that is a batch file, which Node does not start.
const isWindows = process.platform === 'win32';
const node = join(ROOT, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
ensureTypes();
run(node, [join('scripts', `${command}.ts`), ...args], { env });

/** Installs exactly what package-lock.json says, unless that is what is there. */
function ensurePackages() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  // Our commands' own Node is newer than the one that runs npm now, so engine warnings are noise.
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { stdio: 'inherit', shell: process.platform === 'win32', timeout: 8 * 60_000 };
  // Seen to hang once in fetching our own Node: a second try, then it is an error.
  if (spawnSync('npm', parameters, options).status !== 0) run('npm', parameters, options);
}

/** What WXT writes for TypeScript: without it Vite refuses to bundle anything, for the bench's page, say. */
function ensureTypes() {
  if (existsSync(join('.wxt', 'tsconfig.json'))) return;
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  run(node, [wxt, 'prepare'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** npm leaves a list of what it installed; what is there for another platform is not in it. */
function isInstalled() {
  const list = join('node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || installed[place]?.version === version || (optional && !installed[place]),
  );
}

function browsersFor(name) {
  const needs = NEEDS[name];
  if (needs === 'both browsers') return ['chromium', 'firefox'];
  if (needs === 'one browser') return [args.includes('firefox') ? 'firefox' : 'chromium'];
  return needs === 'none' ? [] : [needs];
}

function ensureBrowser(name) {
  if (findBrowser(name)) return;
  const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages[name]} with apt-get …`);
    const quiet = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    };
    run('apt-get', ['update', '-qq'], quiet);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', packages[name], ...ALSO],
      quiet,
    );
  }
  if (findBrowser(name)) return;
  stop(
    `${name} was not found. Install it (on Debian: apt-get install ${packages[name]}), ` +
      `or name the program: O_XANH_${name.toUpperCase()}=/path/to/it npm run ${command}`,
  );
}

function run(program, parameters, options = {}) {
  const { status, error } = spawnSync(program, parameters, { stdio: 'inherit', ...options });
  if (error) stop(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
