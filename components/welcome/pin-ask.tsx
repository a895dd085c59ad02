import { useState } from 'preact/hooks';
import type { PinReply, SettingsState } from '../../bridge/protocol.ts';
import { Button } from '../ui/button.tsx';
import type { Outside } from './outside.ts';
import { PinField } from './pin-field.tsx';
import { useWelcomeWords } from './words.ts';

type Refused = Extract<PinReply, { done: false }>;

/** Asks for the PIN in place, as the page was opened again after one was set. */
export function PinAsk(props: { outside: Outside; onOpened: (state: SettingsState) => void }) {
  const t = useWelcomeWords();
  const [pin, setPin] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);

  async function open(): Promise<void> {
    const reply = await props.outside.openPin(pin).catch(() => null);
    setPin('');
    if (reply?.done) props.onOpened(reply.state);
    else setRefused(reply ?? { done: false, why: 'storage', waitMs: 0 });
  }

  return (
    <form
      class="note welcome-pin-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) void open();
      }}
    >
      <PinField
        name={t('pinAsk')}
        value={pin}
        onInput={setPin}
        wrong={refused ? refusedWords(refused, t) : ''}
        focus
      />
      <Button onPress={() => void open()}>{t('pinOpen')}</Button>
    </form>
  );
}

export function refusedWords(
  { why, waitMs }: Refused,
  t: ReturnType<typeof useWelcomeWords>,
): string {
  if (why === 'weak') return t('pinWeak');
  if (why === 'storage' || why === 'policy') return t('notSaved');
  const wait = waitMs > 0 ? ` ${t('pinWait', { seconds: Math.ceil(waitMs / 1000) })}` : '';
  return why === 'wait' ? wait.trim() : t('pinWrong') + wait;
}
