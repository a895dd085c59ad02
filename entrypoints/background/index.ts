import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../bridge/browser.ts';
import { guardOpenTabs, injectCards, insertVeil, panelRequestFrom } from '../../bridge/inject.ts';
import { ensureJudge, wakeJudge } from '../../bridge/judge-host.ts';
import { answer } from '../../bridge/messenger.ts';
import { movingFile, watchMovingFiles } from '../../bridge/moving-files.firefox.ts';
import { forgetFragments, secretFragmentFor } from '../../bridge/secret-fragments.chrome.ts';
import { watchPolicy } from '../../store/policy.ts';
import { keepCopies } from '../../store/second-copy.ts';
import { readState, watchSettings } from '../../store/state.ts';
import { settingsFor, tellGuards, watchPauses } from './guards.ts';
import { openHelp } from './help.ts';
import { showEngine, showManaged } from './icon.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { forPages } from './pages.ts';
import { updateAtNextStart } from './updates.ts';
import { openWelcome, returnToWelcome } from './welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    answer('background', {
      'guard:hello': (_, sender) => settingsFor(sender),
      'guard:veil': (_, sender) => insertVeil(sender),
      'guard:fragment': (_, sender) => (import.meta.env.FIREFOX ? null : secretFragmentFor(sender)),
      'guard:moving': ({ url }) => (import.meta.env.FIREFOX ? movingFile(url) : 'unknown'),
      'judge:wake': async () => {
        const status = await wakeJudge();
        if (showEngine(status.state)) tellGuards(await readState());
        return status;
      },
      'cards:inject': (_, sender) => injectCards(sender),
      'panel:open': (request, sender) => openHelp(sender.tab, panelRequestFrom(sender, request)),
      ...forPages,
    });
    watchSettings((state) => {
      showManaged(state.managed, state.settings.language);
      tellGuards(state);
      makeMenus(state.settings.language);
    });
    watchPolicy();
    keepCopies();
    watchPauses();
    listenToMenus();
    returnToWelcome();
    readState().then(({ managed, settings }) => showManaged(managed, settings.language));
    if (import.meta.env.FIREFOX) watchMovingFiles();
    if (import.meta.env.FIREFOX) updateAtNextStart();
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      makeMenus((await readState()).settings.language);
      if (reason === 'install') await openWelcome();
    });
    // The first page after the start waits for nothing; the engine goes again when nobody asks.
    for (const start of [browser.runtime.onInstalled, browser.runtime.onStartup])
      start.addListener(() => void ensureJudge().catch(() => undefined));
    if (!import.meta.env.FIREFOX) guardOpenTabs();
    if (!import.meta.env.FIREFOX) browser.tabs.onRemoved.addListener(forgetFragments);
  },
});
