import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import { Talk } from '../../components/talk/talk.tsx';
import { watchSettings } from '../../store/state.ts';
import { openForPaper, print } from './printing.ts';

function Opened(props: { state: SettingsState }) {
  const [{ settings }, setState] = useState(props.state);
  useEffect(() => watchSettings(setState), []);
  // The browser looked for the part named in the address before there was any.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <Talk
      language={settings.language}
      country={settings.country}
      onLanguage={(language) => send('background', 'settings:set', { language })}
      onPrint={print}
    />
  );
}

const state = await send('background', 'settings:get', null);
const root = document.querySelector('#page');
openForPaper();
if (root) render(<Opened state={state} />, root);
