import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** Words to take along: a sentence in a box as high as it needs, and its copy button. */
export function CopyBox(props: { text: string }) {
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 4}px`; // 2 px of border above and below
  });

  return (
    <div class="copy">
      <textarea
        class="copy-words"
        readOnly
        rows={1}
        value={props.text}
        aria-label={t('sentence')}
        ref={box}
      />
      <CopyButton key={props.text} text={props.text} box={box} />
    </div>
  );
}
