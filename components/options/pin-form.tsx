import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PinReply } from '../../bridge/protocol.ts';
import { useRefused } from '../pin/refused.ts';
import { Button } from '../ui/button.tsx';
import { useSettingsWords } from './words.ts';

type Field = 'pinField' | 'pinOld' | 'pinNew' | 'pinAgain';

/** One to three fields for PINs, and in calm words why one was not taken. */
export function PinForm(props: {
  fields: readonly Field[];
  /** `null`: nobody answered */
  onSend: (pins: Readonly<Partial<Record<Field, string>>>) => Promise<PinReply | null>;
  onDone: (reply: Extract<PinReply, { done: true }>) => void;
  onCancel: () => void;
}) {
  const t = useSettingsWords();
  const id = useId();
  const refused = useRefused();
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState('');
  const [sending, setSending] = useState(false);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (!event.isTrusted || sending || !form.current) return;
    const pins: Partial<Record<Field, string>> = Object.fromEntries(
      [...new FormData(form.current)].map(([name, value]) => [name, String(value)]),
    );
    if (pins.pinAgain !== undefined && pins.pinAgain !== pins.pinNew) {
      setWrong(t('pinDiffer'));
      return;
    }
    setSending(true);
    const reply = await props.onSend(pins);
    setSending(false);
    if (reply?.done) props.onDone(reply);
    else {
      setWrong(refused(reply));
      form.current?.querySelector('input')?.select();
    }
  }

  return (
    <form class="pin-form" ref={form} onSubmit={(event) => void send(event)}>
      {props.fields.map((field) => (
        <label key={field} class="field">
          <span class="field-name">{t(field)}</span>
          <input
            class="input pin-input"
            type="password"
            name={field}
            required
            maxLength={64}
            autocomplete="off"
            aria-invalid={wrong !== ''}
            aria-describedby={`${id}-rule ${id}-wrong`}
          />
        </label>
      ))}
      {props.fields.includes('pinNew') && (
        <p class="soft small" id={`${id}-rule`}>
          {t('pinRule')}
        </p>
      )}
      <p class="field-wrong" id={`${id}-wrong`} role="alert">
        {wrong}
      </p>
      <div class="row">
        <button type="submit" class="button button-main" disabled={sending}>
          {t('pinOk')}
        </button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
