import { test as base } from '@playwright/test';
import type { BrowserName, Driver } from './driver.ts';
import { launch } from './launch.ts';
import { type Server, startServer } from './server.ts';

export interface ForTest {
  /** The browser with the extension; its tabs are closed after each test. */
  driver: Driver;
}
export interface ForWorker {
  server: Server;
  /** Which of the two, from playwright.config.ts. */
  browserUnderTest: BrowserName;
  running: Driver;
}

export const test = base.extend<ForTest, ForWorker>({
  browserUnderTest: ['chromium', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ browserUnderTest }, use) => {
      const driver = await launch(browserUnderTest);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ running }, use) => {
    await use(running);
    await running.closePages();
  },
});

export { expect } from '@playwright/test';
