import { readFile } from 'node:fs/promises';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** left out on purpose, each with its reason in the test */
  readonly skipped?: number;
}

/** What Vitest's and Playwright's JSON reporters write, as far as we read it. */
interface Report {
  readonly numPassedTests?: number;
  readonly numPendingTests?: number;
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
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
export function count(report: Report): Counts {
  const { numPassedTests = 0, numPendingTests = 0, testResults = [], stats, errors = [] } = report;
  if (stats) {
    const { expected, flaky, unexpected, skipped } = stats;
    return { passed: expected + flaky, failed: unexpected + errors.length, skipped };
  }
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(1, tests) : tests; // a file that does not even load
  });
  const sum = failed.reduce((before, n) => before + n, 0);
  return { passed: numPassedTests, failed: sum, skipped: numPendingTests };
}
