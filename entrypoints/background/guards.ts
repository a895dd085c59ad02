import { browser, type Runtime } from '../../bridge/browser.ts';
import { sendToFrame } from '../../bridge/messenger.ts';
import type { GuardSettings, SettingsState } from '../../bridge/protocol.ts';
import { nextPauseEnd, settingsForSite } from '../../store/for-frame.ts';
import { readCarefully, readState } from '../../store/state.ts';
import { showPaused } from './icon.ts';

const ALARM = 'pause ends';

/** ms that a frame waits for the policy; until it is answered all its pictures are veiled. */
const PATIENCE = 150;

/**
 * What the calling frame goes by: the rules for its tab's own page, whatever the frame itself shows.
 * While the browser starts it is told the careful end first, and what is in force as soon as that is known.
 */
export async function settingsFor(sender: Runtime.MessageSender): Promise<GuardSettings> {
  const forSender = (state: SettingsState) => settingsForSite(state, topAddress(sender));
  let isKnown = false;
  const known = readState().then(forSender);
  known.then(() => {
    isKnown = true;
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const careful = late.then(() => (isKnown ? known : readCarefully().then(forSender)));
  const settings = await Promise.race([known, careful]);
  known.then((whole) => {
    if (sender.frameId === 0 && whole.paused) showPaused(sender.tab?.id, true);
    if (whole !== settings) tellSender(sender, whole);
  });
  return settings;
}

function tellSender({ tab, frameId }: Runtime.MessageSender, settings: GuardSettings): void {
  if (tab?.id === undefined || frameId === undefined) return;
  sendToFrame(tab.id, frameId, 'guard', 'guard:settings', settings).catch(() => undefined);
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
