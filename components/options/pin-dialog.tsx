import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOptions } from './context.tsx';
import { PinForm } from './pin-form.tsx';
import { useSettingsWords } from './words.ts';

/** Asks for the PIN when a change that protects less is made; the change is then done by itself. */
export function PinDialog() {
  const t = useSettingsWords();
  const { outside, answered, setState } = useOptions();
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useRef(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="pin-dialog"
      ref={dialog}
      aria-labelledby="pin-dialog-title"
      onClose={() => answered(opened.current)}
    >
      <h2 id="pin-dialog-title">{t('pinAskTitle')}</h2>
      <p>{t('pinAskWhy')}</p>
      <PinForm
        fields={['pinField']}
        onSend={({ pinField = '' }) => outside.ask('pin:open', { pin: pinField }).catch(() => null)}
        onDone={({ state }) => {
          setState(state);
          opened.current = true;
          dialog.current?.close(); // gives the focus back to what was pressed
        }}
        onCancel={() => dialog.current?.close()}
      />
    </dialog>
  );
}
