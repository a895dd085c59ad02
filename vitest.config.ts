import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Real browsers are Playwright's; the package's budget is checked once it is built.
    exclude: ['node_modules/**', 'tests/e2e/**', 'tests/budget.test.ts', '.output/**'],
  },
});
