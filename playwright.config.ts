import { defineConfig } from '@playwright/test';

/** Real browsers with the real extension; `npm test` builds both first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' } },
    { name: 'firefox', use: { browserUnderTest: 'firefox' } },
  ],
} as Parameters<typeof defineConfig>[0]);
