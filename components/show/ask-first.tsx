import type { Settings } from '../../bridge/protocol.ts';
import type { Walk } from '../help/screens.ts';
import { TellOrCall } from '../help/tell-or-call.tsx';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import { Screen } from '../ui/screen.tsx';

export type Way = Settings['showAnyway'] | 'gone';

/** The first step: there is no need to look, and an adult could. Going on is the smallest choice. */
export function AskFirst(props: { walk: Walk; onGoOn: () => void }) {
  const { t } = useWords();
  const { walk, onGoOn } = props;
  return (
    <Screen title={t('notYourFault')} calm={t('seeCalm')} face>
      <Button kind="main" onPress={walk.close}>
        {t('seeStop')}
      </Button>
      <p class="centred">
        <Lines text={t('seeFirst')} />
      </p>
      <TellOrCall walk={walk} />
      <div class="small-choices">
        <Button kind="quiet" onPress={onGoOn}>
          {t('see')}
        </Button>
      </div>
    </Screen>
  );
}
