import { browser, type Runtime } from './browser.ts';
import { sendToFrame } from './messenger.ts';
import type { PanelRequest } from './protocol.ts';

const GUARD_CSS = 'content-scripts/guard.css';

function placeOf(sender: Runtime.MessageSender): { tabId: number; frameIds: number[] } {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('not from a tab');
  return { tabId, frameIds: [sender.frameId ?? 0] };
}

/** Chromium: the guard's sheet once more in the sender's frame, now at user origin. */
export async function insertVeil(sender: Runtime.MessageSender): Promise<null> {
  await browser.scripting.insertCSS({
    target: placeOf(sender),
    files: [GUARD_CSS],
    origin: 'USER',
  });
  return null;
}

/** The cards in the sender's frame. */
export async function injectCards(sender: Runtime.MessageSender): Promise<null> {
  await cardsInto(placeOf(sender));
  return null;
}

async function cardsInto(target: { tabId: number; frameIds: number[] }): Promise<void> {
  await browser.scripting.executeScript({ target, files: ['content-scripts/cards.js'] });
}

/** Help with what was right-clicked: its frame asks, as a card on it would. */
export async function helpPointed(tabId: number, frame: number): Promise<null> {
  await cardsInto({ tabId, frameIds: [frame] });
  return sendToFrame(tabId, frame, 'cards', 'cards:help', null);
}

/** The panel in the top frame of a tab: where there is most room, whichever frame asked. */
export async function openPanel(tabId: number, request: PanelRequest): Promise<null> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['content-scripts/panel.js'],
  });
  return sendToFrame(tabId, 0, 'panel', 'panel:show', request);
}

/** What a frame asks, with the browser's own word for where that frame is. */
export function panelRequestFrom(
  { frameId, url }: Runtime.MessageSender,
  { reason, kind, token }: PanelRequest,
): PanelRequest {
  return {
    reason,
    ...(kind && { kind }),
    ...(token && { token }),
    ...(frameId ? { frame: url ?? '' } : {}),
  };
}

const GUARDED = 'tabs-guarded';

/**
 * Chromium: pages that were open before the installation, an update or switching us on are guarded from
 * now on, without a reload; guards that an update cut off retire. Firefox does so by itself. Session
 * storage is emptied by all three, so it tells whether that was done.
 */
export async function guardOpenTabs(): Promise<void> {
  if ((await browser.storage.session.get(GUARDED))[GUARDED]) return;
  const tabs = await browser.tabs.query({});
  // At once: a tab that is frozen answers late or never. Noted only when done, as this worker may be ended.
  await Promise.all(tabs.map(({ id }) => id !== undefined && guardTab(id)));
  await browser.storage.session.set({ [GUARDED]: true });
}

async function guardTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const quietly = () => undefined; // the browser's own pages refuse, which is right
  await browser.scripting.insertCSS({ target, files: [GUARD_CSS] }).catch(quietly);
  await browser.scripting
    .executeScript({ target, files: ['content-scripts/guard.js'] })
    .catch(quietly);
}
