import { browser } from '../../bridge/browser.ts';
import { openPanel } from '../../bridge/inject.ts';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';

export async function currentTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** False on the browser's own pages, which take no panel. */
export async function reportInTab(happened: string, { settings }: SettingsState): Promise<boolean> {
  const tab = await currentTab();
  const { country, organisation, contact, mark } = settings;
  const local = { country, organisation, contact, mark };
  const request = { reason: 'by-hand', start: 'report', happened, local } as const;
  try {
    await openPanel(tab?.id ?? -1, request);
  } catch {
    return false;
  }
  if (!tab?.incognito) await send('background', 'counts:add', { help: 1 });
  return true;
}

export async function openPage(page: 'practice' | 'counts' | 'options' | 'privacy'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
  window.close();
}
