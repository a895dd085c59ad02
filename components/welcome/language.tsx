import { LANGUAGES } from '../ui/languages.ts';
import { Cards } from './cards.tsx';
import { Fixed, isFixed } from './fixed.tsx';
import type { StepProps } from './outside.ts';
import { SavingState, useSaving } from './saving.tsx';
import { useWelcomeWords } from './words.ts';

export function LanguageStep(props: StepProps) {
  const t = useWelcomeWords();
  const saving = useSaving(props);
  return (
    <>
      <h2 class="welcome-question">{t('languageChoice')}</h2>
      <Fixed state={props.state} by="language" />
      <Cards
        name={t('languageChoice')}
        value={props.state.settings.language}
        cards={LANGUAGES}
        disabled={isFixed(props.state, 'language')}
        onChoose={(language) => saving.save({ language })}
      />
      <SavingState {...props} saving={saving} />
    </>
  );
}
