import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { useVoice } from '../ui/voice.ts';

/** Silent until pressed. Reads what `of` says at that moment; not there where there is no own voice. */
export function Aloud(props: { of: () => string }) {
  const { t, language } = useWords();
  const voice = useVoice(language);
  if (!voice.available) return null;
  return (
    <Button
      kind="quiet"
      drawing={voice.speaking ? 'stop' : 'sound'}
      onPress={() => (voice.speaking ? voice.stop() : voice.read(props.of()))}
    >
      {t(voice.speaking ? 'stopListening' : 'listen')}
    </Button>
  );
}

/** The words of an element, a pause after each block. */
export function wordsIn(element: Element | null): string {
  const blocks = element?.querySelectorAll('h1, h2, p, li, .option-say') ?? [];
  return [...blocks]
    .filter((block) => !block.querySelector('p') && !block.closest('.sim'))
    .map((block) => block.textContent ?? '')
    .filter((text) => text.trim() !== '')
    .join('. ');
}
