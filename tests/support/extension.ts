import type { SetReply, Settings } from '../../bridge/protocol.ts';
import type { Page } from './driver.ts';

/** Sends a message from one of the extension's own pages, as its scripts do. Throws what was answered as error. */
export async function sendFrom(
  extensionPage: Page,
  to: string,
  name: string,
  body: unknown,
): Promise<unknown> {
  const answer = await extensionPage.evaluate(
    async (...[target, call, content]: [string, string, unknown]) => {
      const world = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
      const runtime = (world.browser ?? world.chrome)?.runtime;
      return (await runtime?.sendMessage({ to: target, name: call, body: content })) ?? null;
    },
    to,
    name,
    body,
  );
  const { ok, value, error } = answer as { ok: boolean; value: unknown; error?: string };
  if (!ok) throw new Error(error);
  return value;
}

export async function setSettings(extensionPage: Page, change: Partial<Settings>): Promise<void> {
  const reply = await sendFrom(extensionPage, 'background', 'settings:set', change);
  if (!(reply as SetReply).done) throw new Error(`refused: ${JSON.stringify(reply)}`);
}

/**
 * Sends a message from the extension's isolated world in the tab at `address`, as a page could that got
 * hold of a content script. Says what was answered, or `nobody`.
 */
export async function sendFromTab(
  extensionPage: Page,
  address: string,
  name: string,
  body: unknown,
): Promise<unknown> {
  return extensionPage.evaluate(
    async (...[url, message]: [string, string]) => {
      const world = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
      const { tabs, scripting } = (world.browser ?? world.chrome) as typeof chrome;
      const tab = (await tabs.query({})).find((open) => open.url === url);
      const [injected] = await scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [message],
        // As text: Chromium drops every null out of what is handed to a script in a tab.
        func: async (sent: string) => {
          const own = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
          const { runtime } = (own.browser ?? own.chrome) as typeof chrome;
          const answer: unknown = await runtime.sendMessage(JSON.parse(sent)).catch(() => null);
          return answer ?? 'nobody';
        },
      });
      return injected?.result;
    },
    address,
    JSON.stringify({ to: 'background', name, body }),
  );
}

/** As on the day of the installation, whatever PIN a test left behind: only who has the computer can. */
export async function clearStorage(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(async () => {
    const world = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
    const { storage } = (world.browser ?? world.chrome) as typeof chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });
}
