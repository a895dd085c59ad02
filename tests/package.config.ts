import { defineConfig } from 'vitest/config';

/** Checks of what was built, which therefore run after the build. */
export default defineConfig({
  test: {
    include: [
      'tests/budget.test.ts',
      'tests/reproducible.test.ts',
      'tests/shops.test.ts',
      'tests/commands.test.ts',
    ],
  },
});
