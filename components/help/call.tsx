import { useRef } from 'preact/hooks';
import { vn } from '../../guides/helplines/vn.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { CopyBox, CopyButton } from '../ui/copy.tsx';
import { Lines } from '../ui/lines.tsx';
import { Screen } from '../ui/screen.tsx';
import { Danger } from './danger.tsx';
import type { Walk } from './screens.ts';
import { sentenceTo111 } from './sentence.ts';

/** The number, large. A `tel:` link would open nothing on most computers. */
export function Call111(props: { walk: Walk }) {
  const { t, language, level } = useWords();
  const digits = useRef<HTMLInputElement>(null);
  return (
    <Screen title={t('call')} calm={`${t('notYourFault')} ${t('callIs')}`}>
      <div class="number">
        <input class="number-digits" readOnly value="111" aria-label="111" ref={digits} />
        <p>{t('callPress')}</p>
        <CopyButton text="111" box={digits} />
      </div>
      <p>{t('callSay')}</p>
      <CopyBox text={sentenceTo111(props.walk.happened, t)} />
      <Button drawing="speech" onPress={() => props.walk.go({ name: 'story' })}>
        {t('callStory')}
      </Button>
      {vn.call.facts.map(({ text }) => (
        <p class="note" key={text.older.en}>
          <Lines text={text[level][language]} />
        </p>
      ))}
      <Button drawing="people" onPress={() => props.walk.go({ name: 'adult' })}>
        {t('adult')}
      </Button>
      <Danger />
    </Screen>
  );
}
