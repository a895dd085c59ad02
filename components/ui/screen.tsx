import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Umbrella } from '../art/umbrella.tsx';
import { useWords } from '../text/context.tsx';
import { Button } from './button.tsx';
import { useFocus } from './focus.ts';
import { Lines } from './lines.tsx';
import { useVoice } from './voice.ts';

/**
 * The frame of every screen: its title takes the focus when the screen changes, so that screen readers
 * read on and the keyboard starts at the top. Everything in it can be read aloud, where the computer has
 * a voice; where it has none nothing is said of it, since who would need it cannot read why.
 */
export function Screen(props: {
  title: string;
  /** the calm line under the title; by default that it is not the child's fault */
  calm?: string;
  /** the umbrella above the title: where a way begins or ends */
  face?: boolean;
  children: ComponentChildren;
}) {
  const { t, language, level } = useWords();
  const body = useRef<HTMLElement>(null);
  const title = useFocus<HTMLHeadingElement>();
  const voice = useVoice(language);

  return (
    <section class="screen" ref={body}>
      <div class="screen-head">
        {props.face && <Umbrella face={level === 'younger'} size={96} />}
        <h1 class="screen-title" tabIndex={-1} ref={title}>
          {props.title}
        </h1>
        <p class="calm">
          <Lines text={props.calm ?? t('notYourFault')} />
        </p>
      </div>
      {voice.available && (
        <div class="aloud">
          <Button
            kind="quiet"
            drawing={voice.speaking ? 'stop' : 'sound'}
            onPress={() => (voice.speaking ? voice.stop() : voice.read(wordsOf(body.current)))}
          >
            {t(voice.speaking ? 'stopListening' : 'listen')}
          </Button>
        </div>
      )}
      {props.children}
    </section>
  );
}

/** What a listener should hear, a pause between blocks. */
function wordsOf(screen: HTMLElement | null): string {
  const blocks = screen?.querySelectorAll('h1, h2, p, li, .choice-name, textarea') ?? [];
  return [...blocks]
    .filter((block) => !block.closest('.aloud') && !block.querySelector('p'))
    .map((block) =>
      block instanceof HTMLTextAreaElement ? block.value : (block.textContent ?? ''),
    )
    .filter((text) => text.trim() !== '')
    .join('. ');
}
