import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
/** Where builds lie: one folder per browser, `chrome-mv3` and `firefox-mv3`. */
export const OUT = resolve(ROOT, process.env.O_XANH_OUT ?? '.output');

export interface Ran {
  readonly ok: boolean;
  /** everything it wrote, both streams, in order */
  readonly output: string;
}

/** Runs one of the installed tools to its end. With `live` its words appear as they come. */
export function runTool(
  tool: string,
  args: readonly string[],
  { live = false, env = {} }: { live?: boolean; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', tool), args, {
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
