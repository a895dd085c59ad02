import type { PlatformGuide } from '../../guides/guide.ts';
import { useWords } from '../text/context.tsx';
import { Screen } from '../ui/screen.tsx';
import { PractiseLink } from './practise.tsx';

/** After the last step: what may happen now. Whom to tell stands below, as on every step. */
export function ReportDone(props: { guide: PlatformGuide }) {
  const { t, language, level } = useWords();
  const { guide } = props;
  return (
    <Screen title={t('doneTitle')} face>
      {[guide.anonymity, ...guide.next].map((fact) => (
        <p class="note" key={fact.text.older.en}>
          {fact.text[level][language]}
        </p>
      ))}
      <p class="centred">{t('doneAlso')}</p>
      <div class="small-choices">
        <PractiseLink />
      </div>
    </Screen>
  );
}
