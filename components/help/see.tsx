import { useState } from 'preact/hooks';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import type { Walk } from './screens.ts';

/** Asks our own page, where it is decided, to open; false: the settings do not allow it. */
export interface See {
  readonly isAllowed: boolean;
  ask(): Promise<boolean>;
}

/** "I still want to see it", the smallest choice; where nobody may, whom to ask. */
export function SeeAnyway(props: { see: See; walk: Walk }) {
  const { t } = useWords();
  const [isAllowed, setAllowed] = useState(props.see.isAllowed);
  if (!isAllowed)
    return (
      <p class="hint centred">
        <Lines text={t('seeAsk')} />
      </p>
    );

  async function ask(): Promise<void> {
    if (await props.see.ask()) props.walk.close();
    else setAllowed(false);
  }
  return (
    <Button kind="quiet" onPress={ask}>
      {t('see')}
    </Button>
  );
}
