import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools.ts';
import { type Audit, readAudit, unanswered } from './findings.ts';

/** Asks the registry about every package in the lock. */
export function audit(): Audit {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
  });
  return error ? { kind: 'refused', why: error.message } : readAudit(stdout);
}

/** Says what was found and returns how it counts. Never silent: what was not checked is said to be skipped. */
export function reportAudit(found: Audit): { passed: number; failed: number; skipped: number } {
  if (found.kind === 'refused') {
    console.log(
      `SKIPPED, nothing was checked: the registry does not answer npm audit (${found.why}).`,
    );
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const open = unanswered(found.findings, readFileSync(join(ROOT, 'docs/security.md'), 'utf8'));
  for (const { package: name, severity, title, id } of open)
    console.log(`${severity}: ${name}: ${title} (${id}) is not answered in docs/security.md`);
  const all = found.findings.length;
  console.log(`npm audit: ${all} known, ${all - open.length} of them answered in docs/security.md`);
  return { passed: open.length === 0 ? 1 : 0, failed: open.length, skipped: 0 };
}
