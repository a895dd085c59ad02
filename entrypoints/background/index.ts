import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../bridge/browser.ts';
import {
  guardOpenTabs,
  injectCards,
  insertVeil,
  openPanel,
  panelRequestFrom,
} from '../../bridge/inject.ts';
import { ensureJudge } from '../../bridge/judge-host.ts';
import { answer, send, sendToFrame } from '../../bridge/messenger.ts';
import { movingFile, watchMovingFiles } from '../../bridge/moving-files.firefox.ts';
import type { Settings } from '../../bridge/protocol.ts';
import { forgetFragments, secretFragmentFor } from '../../bridge/secret-fragments.chrome.ts';
import { readSettings, watchSettings, writeSettings } from '../../store/settings.ts';
import { listenToMenus, makeMenus } from './menus.ts';

export default defineBackground({
  type: 'module',
  main() {
    answer('background', {
      'guard:hello': () => readSettings(),
      'guard:veil': (_, sender) => insertVeil(sender),
      'guard:fragment': (_, sender) => (import.meta.env.FIREFOX ? null : secretFragmentFor(sender)),
      'guard:moving': ({ url }) => (import.meta.env.FIREFOX ? movingFile(url) : null),
      'judge:wake': async () => {
        await ensureJudge();
        return send('judge', 'judge:status', null);
      },
      'cards:inject': (_, sender) => injectCards(sender),
      'panel:open': (request, sender) =>
        openPanel(sender.tab?.id ?? -1, panelRequestFrom(sender, request)),
      'settings:get': () => readSettings(),
      'settings:set': (change) => writeSettings(change),
    });
    watchSettings((settings) => {
      tellGuards(settings);
      makeMenus(settings.language);
    });
    listenToMenus();
    if (import.meta.env.FIREFOX) watchMovingFiles();
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      makeMenus((await readSettings()).language);
      if (reason === 'install' && !import.meta.env.FIREFOX) guardOpenTabs();
    });
    if (!import.meta.env.FIREFOX) browser.tabs.onRemoved.addListener(forgetFragments);
  },
});

async function tellGuards(settings: Settings): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    sendToFrame(id, null, 'guard', 'guard:settings', settings).catch(() => undefined);
  }
}
