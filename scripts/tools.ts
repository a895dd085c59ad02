import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
/** Where builds lie: one folder per browser, `chrome-mv3` and `firefox-mv3`. */
export const OUT = resolve(ROOT, process.env.O_XANH_OUT ?? '.output');

export interface Ran {
  readonly ok: boolean;
  /** everything it wrote, both streams, in order */
  readonly output: string;
}

/** Which package brings a tool. */
const PACKAGES = {
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
  vitest: 'vitest',
  wxt: 'wxt',
} as const;
export type Tool = keyof typeof PACKAGES;

/** Its script, for our own Node: what lies in `.bin` is a batch file on Windows, which `spawn` refuses. */
function scriptOf(tool: Tool): string {
  const folder = join(ROOT, 'node_modules', PACKAGES[tool]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

interface How {
  readonly live?: boolean;
  readonly env?: Record<string, string>;
}

/** Runs one of the installed tools to its end. With `live` its words appear as they come. */
export function runTool(tool: Tool, args: readonly string[], how: How = {}): Promise<Ran> {
  return runNode([scriptOf(tool), ...args], how);
}

/** The same for one of our own, in `scripts/`. */
export function runScript(name: string, args: readonly string[], how: How = {}): Promise<Ran> {
  return runNode([join(ROOT, 'scripts', name), ...args], how);
}

function runNode(args: readonly string[], { live = false, env = {} }: How): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (status) => done({ ok: status === 0, output }));
  });
}

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

export function buildFor(target: Target): Promise<Ran> {
  return runTool('wxt', ['build', '-b', target]);
}
