import { readFile } from 'node:fs/promises';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest's and Playwright's JSON reporters write, as far as we read it. */
interface Report {
  readonly numPassedTests?: number;
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors?: readonly unknown[];
}

/** Counts of a JSON report. A run that failed without a failed test counts as one failure. */
export async function reportOf(file: string, ok: boolean): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const counts = count(JSON.parse(text));
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** What passed only at a later try counts as passed: Playwright's list names it as flaky. */
export function count({ numPassedTests, testResults = [], stats, errors = [] }: Report): Counts {
  if (stats)
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(1, tests) : tests; // a file that does not even load
  });
  return { passed: numPassedTests ?? 0, failed: failed.reduce((sum, n) => sum + n, 0) };
}
