import { damagedExtension } from './damaged.ts';
import type { Driver } from './driver.ts';
import { launch } from './launch.ts';
import { test as base } from './test.ts';

interface Browsers {
  /** The browser alone: whether a page shows its picture at all. */
  plain: Driver;
  /** With the extension, whose model is damaged: nothing is ever judged. */
  unjudging: Driver;
}

export const test = base.extend<object, Browsers>({
  plain: [
    async ({ browserUnderTest }, use) => {
      const driver = await launch(browserUnderTest, { extension: null });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  unjudging: [
    async ({ browserUnderTest }, use) => {
      const damaged = await damagedExtension(browserUnderTest);
      const driver = await launch(browserUnderTest, { extension: damaged.folder });
      await use(driver);
      await driver.close();
      await damaged.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from './test.ts';
