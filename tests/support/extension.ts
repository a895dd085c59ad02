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
