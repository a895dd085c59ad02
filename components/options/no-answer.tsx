import { useState } from 'preact/hooks';
import type { Language } from '../../locales/text.ts';
import { Page, PageTitle } from '../pages/page.tsx';
import { Button } from '../ui/button.tsx';
import { useSettingsWords } from './words.ts';

/** Where the rest of the extension does not answer: nothing can be shown, and that is said calmly. */
export function NoAnswer(props: { onAgain: () => void }) {
  const [language, setLanguage] = useState<Language>('vi');
  return (
    <Page here="options" language={language} onLanguage={setLanguage}>
      <Words {...props} />
    </Page>
  );
}

function Words(props: { onAgain: () => void }) {
  const t = useSettingsWords();
  return (
    <>
      <PageTitle title={t('title')} intro={t('noAnswer')} />
      <Button kind="main" drawing="retry" onPress={props.onAgain}>
        {t('tryAgain')}
      </Button>
    </>
  );
}
