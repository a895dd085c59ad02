import { defineConfig } from '@playwright/test';
import type { ForTest, ForWorker } from './tests/support/test.ts';

/** Real browsers with the real extension; `npm test` builds both first. */
export default defineConfig<ForTest, ForWorker>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // Real browsers on a machine that others use too: a second try, and the list names who needed it.
  retries: 2,
  timeout: 180_000,
  expect: { timeout: 90_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' } },
    { name: 'firefox', use: { browserUnderTest: 'firefox' } },
  ],
});
