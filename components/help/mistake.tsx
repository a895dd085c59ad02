import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Also } from './also.tsx';
import type { Walk } from './screens.ts';

/** A false alarm: nothing is written down, and nothing is uncovered. */
export function Mistake(props: { walk: Walk }) {
  const { t } = useWords();
  return (
    <Screen title={t('mistakeTitle')} calm={`${t('mistakeSay')} ${t('notYourFault')}`} face>
      <p class="centred">{t('mistakeStays')}</p>
      <p class="centred">{t('mistakeNeed')}</p>
      <Button kind="main" onPress={props.walk.close}>
        {t('mistakeClose')}
      </Button>
      <Also walk={props.walk} />
    </Screen>
  );
}
