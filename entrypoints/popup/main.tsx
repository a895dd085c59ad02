import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../bridge/browser.ts';
import { openPanel } from '../../bridge/inject.ts';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { State } from '../../components/popup/status.tsx';
import { whereIs } from '../../guides/find.ts';
import { settingsForSite } from '../../store/for-frame.ts';

/** While the engine starts it is asked again after this many ms. */
const ASK_AGAIN = 500;

async function judgeState(): Promise<State> {
  const status = await send('background', 'judge:wake', null).catch(() => null);
  return status?.state ?? 'failed';
}

async function currentTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** False on the browser's own pages, which take no panel. */
async function reportInTab(happened: string, { settings }: SettingsState): Promise<boolean> {
  const tab = await currentTab();
  const { country, organisation, contact } = settings;
  const local = { country, organisation, contact };
  const request = { reason: 'by-hand', start: 'report', happened, local } as const;
  try {
    await openPanel(tab?.id ?? -1, request);
  } catch {
    return false;
  }
  if (!tab?.incognito) await send('background', 'counts:add', { help: 1 });
  return true;
}

async function openPage(page: 'practice' | 'options'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
  window.close();
}

function Toolbar(props: { now: SettingsState; address: string }) {
  const [now, setNow] = useState(props.now);
  const { settings, managed } = now;
  const { sensitivity, paused } = settingsForSite(now, props.address);
  const [state, setState] = useState<State>('starting');

  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);
  useEffect(() => {
    let timer = 0;
    const ask = async () => {
      const now = await judgeState();
      setState(now);
      if (now === 'starting' || now === 'off') timer = window.setTimeout(ask, ASK_AGAIN);
    };
    ask();
    return () => clearTimeout(timer);
  }, []);

  return (
    <Popup
      settings={{ ...settings, sensitivity }}
      state={state}
      managed={managed}
      paused={paused}
      place={whereIs(props.address)}
      onReport={async (happened) => {
        const shown = await reportInTab(happened, now);
        if (shown) window.close();
        return shown;
      }}
      onChange={async (change) => {
        const { done, state: changed } = await send('background', 'settings:set', change);
        setNow(changed);
        return done;
      }}
      onOpen={openPage}
      onClose={() => window.close()}
    />
  );
}

const [now, tab] = await Promise.all([
  send('background', 'settings:get', null),
  currentTab().catch(() => undefined),
]);
const root = document.querySelector('#popup');
if (root) render(<Toolbar now={now} address={tab?.url ?? ''} />, root);
