import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import { Policy } from '../../components/policy/policy.tsx';
import { watchSettings } from '../../store/state.ts';

function Opened(props: { state: SettingsState }) {
  const [state, setState] = useState(props.state);
  useEffect(() => watchSettings(setState), []);
  return (
    <Policy
      state={state}
      making={location.hash === '#make'}
      onLanguage={(language) => send('background', 'settings:set', { language })}
      onSave={save}
    />
  );
}

/** As a download made in this page: nothing is asked of the network. */
function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // once the browser has taken it
}

const state = await send('background', 'settings:get', null);
const root = document.querySelector('#page');
if (root) render(<Opened state={state} />, root);
