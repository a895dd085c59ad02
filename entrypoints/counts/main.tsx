import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../bridge/messenger.ts';
import { onReturn } from '../../bridge/on-return.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import { Counts } from '../../components/counts/counts.tsx';
import type { Outside } from '../../components/counts/outside.ts';
import { watchSettings } from '../../store/state.ts';
import { saveFile } from './save-file.ts';

const outside: Outside = {
  counts: () => send('background', 'counts:get', null),
  erase: () => send('background', 'counts:erase', null),
  openPin: (pin) => send('background', 'pin:open', { pin }),
  saveFile,
  onReturn,
};

function Opened(props: { state: SettingsState }) {
  const [state, setState] = useState(props.state);
  useEffect(() => watchSettings(setState), []);
  return (
    <Counts
      state={state}
      outside={outside}
      onLanguage={(language) => send('background', 'settings:set', { language })}
    />
  );
}

const state = await send('background', 'settings:get', null);
const root = document.querySelector('#page');
if (root) render(<Opened state={state} />, root);
