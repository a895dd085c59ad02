import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../bridge/browser.ts';
import { openPanel } from '../../bridge/inject.ts';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { State } from '../../components/popup/status.tsx';
import { whereIs } from '../../guides/find.ts';

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
async function reportInTab(happened: string): Promise<boolean> {
  const tab = await currentTab();
  const request = { reason: 'by-hand', start: 'report', happened } as const;
  return openPanel(tab?.id ?? -1, request).then(
    () => true,
    () => false,
  );
}

function Toolbar(props: { now: SettingsState; address: string }) {
  const [{ settings }, setNow] = useState(props.now);
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
      settings={settings}
      state={state}
      place={whereIs(props.address)}
      onReport={async (happened) => {
        const shown = await reportInTab(happened);
        if (shown) window.close();
        return shown;
      }}
      onChange={(change) =>
        send('background', 'settings:set', change).then((reply) => setNow(reply.state))
      }
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
