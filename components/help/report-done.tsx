import type { PlatformGuide } from '../../guides/guide.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import type { Walk } from './screens.ts';

/** After the last step: what may happen now, and that the child need not carry it alone. */
export function ReportDone(props: { guide: PlatformGuide; walk: Walk }) {
  const { t, language, level } = useWords();
  const { guide, walk } = props;
  return (
    <Screen title={t('doneTitle')} calm={t('doneMaybe')} face>
      {[guide.anonymity, ...guide.next].map((fact) => (
        <p class="note" key={fact.text.older.en}>
          {fact.text[level][language]}
        </p>
      ))}
      <p>{t('doneAlso')}</p>
      <Button kind="main" drawing="people" onPress={() => walk.go({ name: 'adult' })}>
        {t('adult')}
      </Button>
      <Button drawing="phone" onPress={() => walk.go({ name: 'call' })}>
        {t('call')}
      </Button>
    </Screen>
  );
}
