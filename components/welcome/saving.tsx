import { useState } from 'preact/hooks';
import type { Settings, SettingsState } from '../../bridge/protocol.ts';
import { pinWords } from '../../locales/pin/area.ts';
import { PinAsk } from '../pin/ask.tsx';
import { useArea } from '../text/context.tsx';
import type { StepProps } from './outside.ts';

interface Saving {
  save(change: Partial<Settings>): Promise<void>;
  /** waits for the PIN */
  readonly pending: Partial<Settings> | null;
  readonly failed: boolean;
}

/** Saves at once; what a PIN stands before waits for it. */
export function useSaving({ outside, onState }: StepProps): Saving {
  const [pending, setPending] = useState<Partial<Settings> | null>(null);
  const [failed, setFailed] = useState(false);
  return {
    pending,
    failed,
    async save(change) {
      const reply = await outside.set(change).catch(() => null);
      if (reply) onState(reply.state);
      const asks = reply?.done === false && reply.why === 'pin';
      setPending(asks ? change : null);
      setFailed(!asks && !reply?.done);
    },
  };
}

/** Under a choice: the PIN where it is asked for, and what went wrong. */
export function SavingState(props: StepProps & { saving: Saving }) {
  const t = useArea(pinWords);
  const { pending, failed, save } = props.saving;
  const opened = async (state: SettingsState) => {
    props.onState(state);
    if (pending) await save(pending);
  };
  return (
    <>
      {pending && <PinAsk open={props.outside.openPin} onOpened={opened} />}
      <p class="welcome-saying" role="status">
        {failed ? t('notSaved') : ''}
      </p>
    </>
  );
}
