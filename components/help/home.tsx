import type { PanelRequest } from '../../bridge/protocol.ts';
import { useWords } from '../text/context.tsx';
import { Button, Choice } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { PractiseLink } from './practise.tsx';
import type { Walk } from './screens.ts';
import { type See, SeeAnyway } from './see.tsx';
import { TellOrCall } from './tell-or-call.tsx';

const CALM = {
  flagged: 'homeFlagged',
  undecided: 'homeUndecided',
  'by-hand': 'homeByHand',
} as const;

/** First "not your fault", then three choices, then the small ones. */
export function Home(props: { reason: PanelRequest['reason']; see: See | null; walk: Walk }) {
  const { t } = useWords();
  const { reason, see, walk } = props;
  return (
    <Screen title={t('notYourFault')} calm={t(CALM[reason])} face>
      <h2>{t('homeQuestion')}</h2>
      <TellOrCall walk={walk} main />
      <Choice
        drawing="flag"
        name={t('report')}
        hint={t('reportHint')}
        onPress={() => walk.go({ name: 'report' })}
      />
      <div class="small-choices">
        <Button kind="quiet" onPress={() => walk.go({ name: 'branches' })}>
          {t('somethingElse')}
        </Button>
        {reason === 'flagged' && (
          <Button kind="quiet" onPress={() => walk.go({ name: 'mistake' })}>
            {t('mistake')}
          </Button>
        )}
        {see && <SeeAnyway see={see} walk={walk} />}
        <PractiseLink />
      </div>
    </Screen>
  );
}
