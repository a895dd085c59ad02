import { browser } from '../../bridge/browser.ts';
import { helpPointed } from '../../bridge/inject.ts';
import { sendToFrame } from '../../bridge/messenger.ts';
import type { Language } from '../../bridge/protocol.ts';
import { menuWords } from '../../locales/menu/area.ts';
import { reader } from '../../locales/text.ts';
import { openHelp } from './help.ts';

const ITEMS = ['menuCover', 'menuHelp', 'menuCoverPage'] as const;

let made: Language | null = null;

/** Makes the right-click menu, anew where its language has changed. Firefox for Android has none. */
export async function makeMenus(language: Language): Promise<void> {
  if (made === language || !browser.contextMenus) return;
  made = language;
  const word = reader(menuWords, language, 'older');
  await browser.contextMenus.removeAll();
  for (const id of ITEMS) {
    browser.contextMenus.create({ id, title: word(id), contexts: ['all'] });
  }
}

/**
 * The right-click menu and the keyboard commands; both may be the first thing that wakes us. On Firefox
 * for Android there is neither: the child finds help on the cards and in the browser's own menu.
 */
export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const frame = info.frameId ?? 0;
    if (info.menuItemId === 'menuCover') {
      quietly(sendToFrame(tab.id, frame, 'guard', 'guard:cover-pointed', null));
    } else if (info.menuItemId === 'menuHelp') {
      const { id } = tab;
      quietly(helpPointed(id, frame).catch(() => openHelp(tab, { reason: 'by-hand' })));
    } else coverPage(tab.id);
  });
  browser.commands?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'cover-page') coverPage(tab.id);
    else quietly(openHelp(tab, { reason: 'by-hand' }));
  });
}

/** In every frame of the tab. */
function coverPage(tab: number): void {
  quietly(sendToFrame(tab, null, 'guard', 'guard:cover-page', null));
}

/** The browser's own pages have no guard and take no panel. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
