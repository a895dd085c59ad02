import { ChromiumDriver } from './chromium.ts';
import type { Driver } from './driver.ts';

/**
 * Has the background call the guard (or the cards) in every frame of the tab at `address`, as a menu or a keyboard
 * command does: no driver can press those. Throws where nobody answered.
 */
export async function guardCall(
  driver: Driver,
  address: string,
  name: string,
  to: 'guard' | 'cards' = 'guard',
): Promise<void> {
  const message = { to, name, body: null };
  if (driver instanceof ChromiumDriver) {
    const [worker] = driver.context.serviceWorkers();
    await worker?.evaluate(
      async ([url, what]) => {
        const tab = (await chrome.tabs.query({})).find((open) => open.url === url);
        await chrome.tabs.sendMessage(tab?.id ?? -1, what);
      },
      [address, message] as const,
    );
    return;
  }
  const page = await driver.extensionPage('popup.html');
  await page.evaluate(
    async (...[url, what]: [string, object]) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      const background = (await browser.runtime.getBackgroundPage()) as unknown as {
        browser: typeof chrome;
      };
      const tab = (await background.browser.tabs.query({})).find((open) => open.url === url);
      await background.browser.tabs.sendMessage(tab?.id ?? -1, what);
    },
    address,
    message,
  );
  await page.close();
}
