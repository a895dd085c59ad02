import { useState } from 'preact/hooks';
import type { PinReply, SettingsState } from '../../bridge/protocol.ts';
import { pinWords } from '../../locales/pin/area.ts';
import { useArea } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { PinField } from './field.tsx';
import { useRefused } from './refused.ts';

/** Asks for the PIN where something was refused for want of it. */
export function PinAsk(props: {
  open: (pin: string) => Promise<PinReply>;
  onOpened: (state: SettingsState) => void;
}) {
  const t = useArea(pinWords);
  const [pin, setPin] = useState('');
  const refused = useRefused();
  const [wrong, setWrong] = useState('');

  async function open(): Promise<void> {
    const reply = await props.open(pin).catch(() => null);
    setPin('');
    if (reply?.done) props.onOpened(reply.state);
    else setWrong(refused(reply));
  }

  return (
    <form
      class="note pin-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) void open();
      }}
    >
      <PinField name={t('pinAsk')} value={pin} onInput={setPin} wrong={wrong} focus />
      <Button onPress={() => void open()}>{t('pinOpen')}</Button>
    </form>
  );
}
