import { expect, it } from 'vitest';
import { count, reportOf } from './test-report.ts';

it('counts what Vitest wrote, and a file that did not load as one failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(count({ numPassedTests: 1, testResults })).toEqual({ passed: 1, failed: 3, skipped: 0 });
});

it('counts what Playwright wrote; a test that passed only at a later try has passed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(count({ stats, errors: [] })).toEqual({ passed: 8, failed: 1, skipped: 2 });
});

it('never takes a run that broke for one without failures', async () => {
  expect(await reportOf('/nowhere/report.json', false)).toMatchObject({ passed: 0, failed: 1 });
});
