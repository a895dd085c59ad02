import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // The real model runs in some; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Real browsers are Playwright's; the package's budget is checked once it is built.
    exclude: [
      'node_modules/**',
      'tests/e2e/**',
      'tests/budget.test.ts',
      'tests/reproducible.test.ts',
      'tests/commands.test.ts',
      'tests/shops.test.ts',
      '.output/**',
    ],
  },
});
