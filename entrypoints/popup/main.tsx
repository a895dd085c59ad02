import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { State } from '../../components/popup/status.tsx';
import { whereIs } from '../../guides/find.ts';
import { settingsForSite } from '../../store/for-frame.ts';
import { currentTab, openPage, reportInTab } from './tab.ts';

/** While the engine starts it is asked again after this many ms. */
const ASK_AGAIN = 500;

async function judgeState(): Promise<State> {
  const status = await send('background', 'judge:wake', null).catch(() => null);
  return status?.state ?? 'failed';
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
