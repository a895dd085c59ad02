import { useRef, useState } from 'preact/hooks';
import { useWords } from '../text/context.tsx';
import { Button } from './button.tsx';

type State = 'ready' | 'copied' | 'by-hand';

/**
 * Words to take along, with a copy button. Where the browser refuses (no permission, no secure page)
 * the words are selected, so that Ctrl+C does it.
 */
export function CopyBox(props: { text: string; large?: boolean }) {
  const { t } = useWords();
  const [state, setState] = useState<State>('ready');
  const box = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text);
      setState('copied');
    } catch {
      box.current?.focus();
      box.current?.select();
      setState('by-hand');
    }
  }

  return (
    <div class={`copy${props.large ? ' copy-large' : ''}`}>
      <textarea
        class="copy-words"
        readOnly
        rows={1}
        value={props.text}
        aria-label={props.text}
        ref={box}
      />
      <Button onPress={copy} drawing={state === 'copied' ? 'check' : 'copy'}>
        {t(state === 'copied' ? 'copied' : 'copy')}
      </Button>
      <p class="copy-state" role="status">
        {state === 'by-hand' ? t('copyByHand') : ''}
      </p>
    </div>
  );
}
