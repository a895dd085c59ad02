import { Pictogram } from '../art/pictograms.tsx';
import { Also } from '../help/also.tsx';
import type { Walk } from '../help/screens.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';

/** The second step, where no PIN is asked: what may happen, and what to do then. */
export function AskTwice(props: { walk: Walk; onOpen: () => void }) {
  const { t } = useWords();
  const { walk, onOpen } = props;
  return (
    <Screen title={t('seeSure')}>
      <ul class="lines">
        <li>
          <Pictogram name="cloud" size={28} />
          <span>{t('seeMay')}</span>
        </li>
        <li>
          <Pictogram name="people" size={28} />
          <span>{t('seeThen')}</span>
        </li>
        <li class="needs-menus">
          <Pictogram name="hand" size={28} />
          <span>{t('seeAgain')}</span>
        </li>
      </ul>
      <Button kind="main" onPress={walk.close}>
        {t('seeStop')}
      </Button>
      <div class="small-choices">
        <Button kind="quiet" onPress={onOpen}>
          {t('seeOpen')}
        </Button>
      </div>
      <Also walk={walk} />
    </Screen>
  );
}
