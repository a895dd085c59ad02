import { Also } from '../help/also.tsx';
import type { Walk } from '../help/screens.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import { Screen } from '../ui/screen.tsx';

/** Nothing to decide here: nobody may open covered pictures, or the page was closed meanwhile. */
export function NotShown(props: { way: 'never' | 'gone'; walk: Walk }) {
  const { t } = useWords();
  const { way, walk } = props;
  const isGone = way === 'gone';
  return (
    <Screen
      title={t(isGone ? 'seeGone' : 'notYourFault')}
      calm={t(isGone ? 'notYourFault' : 'seeStays')}
      face
    >
      {!isGone && (
        <p class="centred">
          <Lines text={t('seeAsk')} />
        </p>
      )}
      <Button kind="main" onPress={walk.close}>
        {t('mistakeClose')}
      </Button>
      <Also walk={walk} />
    </Screen>
  );
}
