import type { Driver } from '../../tests/support/driver.ts';
import { setSettings } from '../../tests/support/extension.ts';
import type { Server } from '../../tests/support/server.ts';
import type { Language } from './posts.ts';
import { OPENERS } from './rail.ts';

/**
 * Lets the buttons of the tour work: a page cannot open pages of an extension, so it asks the demo's
 * own server, and the driver opens them. The extension follows the language of the tour.
 */
export function serveTour(server: Server, driver: Driver): void {
  for (const [path, page] of OPENERS)
    server.action(path, async () => {
      await driver.extensionPage(page);
    });
  let spoken: Language = 'vi';
  for (const language of ['vi', 'en'] as const)
    server.action(`/language/${language}`, async () => {
      if (language === spoken) return;
      spoken = language;
      const page = await driver.extensionPage('popup.html');
      await setSettings(page, { language });
      await page.close();
    });
}
