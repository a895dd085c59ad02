import { browser, type Runtime } from '../../bridge/browser.ts';
import { sendToFrame } from '../../bridge/messenger.ts';
import type { GuardSettings, SettingsState } from '../../bridge/protocol.ts';
import { nextPauseEnd, settingsForSite } from '../../store/for-frame.ts';
import { readState } from '../../store/state.ts';
import { showPaused } from './icon.ts';

const ALARM = 'pause ends';

/** What the calling frame goes by: the rules for its tab's own page, whatever the frame itself shows. */
export async function settingsFor(sender: Runtime.MessageSender): Promise<GuardSettings> {
  const settings = settingsForSite(await readState(), topAddress(sender));
  if (sender.frameId === 0 && settings.paused) showPaused(sender.tab?.id, true);
  return settings;
}

/**
 * The page in the address bar. A top frame's own address, as the tab may still hold the one before;
 * for a page that is only being prepared (Chromium) the tab's is another page's, so none is taken.
 */
function topAddress(sender: Runtime.MessageSender): string {
  const { documentLifecycle } = sender as { documentLifecycle?: string };
  if (documentLifecycle === 'prerender') return '';
  return (sender.frameId === 0 ? sender.url : sender.tab?.url) ?? '';
}

/** Tells every frame what is in force for it now, and again when a pause ends. */
export async function tellGuards(state: SettingsState): Promise<void> {
  wakeAtPauseEnd(state);
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const settings = settingsForSite(state, url ?? '');
    showPaused(id, settings.paused);
    sendToFrame(id, null, 'guard', 'guard:settings', settings).catch(() => undefined);
  }
}

async function wakeAtPauseEnd(state: SettingsState): Promise<void> {
  const when = nextPauseEnd(state);
  if (when === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when });
}

/** Also when the background is not running as a pause ends, or the browser was closed meanwhile. */
export function watchPauses(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) tellGuards(await readState());
  });
  readState().then(wakeAtPauseEnd);
}
