import { render } from 'preact';
import { markAbilities } from '../../bridge/abilities.ts';
import { browser } from '../../bridge/browser.ts';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState, ShowReply } from '../../bridge/protocol.ts';
import type { Way } from '../../components/show/ask-first.tsx';
import { Show } from '../../components/show/show.tsx';

/** With the PIN opened already nobody has to type it again, but the two steps stay. */
function wayOf({ settings, lock }: SettingsState): Way {
  if (settings.showAnyway !== 'pin' || lock === 'locked') return settings.showAnyway;
  return lock === 'open' ? 'calm' : 'never';
}

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const GONE: ShowReply = { done: false, why: 'gone', waitMs: 0 };
const ask = Number(new URLSearchParams(location.search).get('ask'));
const state = await send('background', 'settings:get', null);
markAbilities();
const root = document.querySelector('#show');
document.documentElement.lang = state.settings.language;
if (root) {
  const decide = (pin: string | null) =>
    send('background', 'show:decide', { ask, pin }).catch(() => GONE);
  render(
    <Show settings={state.settings} way={wayOf(state)} onDecide={decide} onClose={close} />,
    root,
  );
}
