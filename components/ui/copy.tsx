import { useRef, useState } from 'preact/hooks';
import { useWords } from '../text/context.tsx';
import { Button } from './button.tsx';

type State = 'ready' | 'copied' | 'by-hand';

/**
 * Copies words. Where the browser refuses (no permission, no secure page) the words in their box are
 * selected instead, so that Ctrl+C does it.
 */
export function CopyButton(props: {
  text: string;
  box: { readonly current: HTMLInputElement | HTMLTextAreaElement | null };
}) {
  const { t } = useWords();
  const [state, setState] = useState<State>('ready');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text);
      setState('copied');
    } catch {
      props.box.current?.focus();
      props.box.current?.select();
      setState('by-hand');
    }
  }

  return (
    <div class="copy-do">
      <Button onPress={copy} drawing={state === 'copied' ? 'check' : 'copy'}>
        {t(state === 'copied' ? 'copied' : 'copy')}
      </Button>
      <p class="copy-state" role="status">
        {state === 'by-hand' ? t('copyByHand') : ''}
      </p>
    </div>
  );
}

/** Words to take along, in a box as high as they need, and the copy button. */
export function CopyBox(props: { text: string }) {
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="copy">
      <div class="copy-words" data-words={props.text}>
        <textarea readOnly rows={1} value={props.text} aria-label={t('sentence')} ref={box} />
      </div>
      <CopyButton key={props.text} text={props.text} box={box} />
    </div>
  );
}
