import { WHY } from '../../guides/caregiver/why.ts';
import type { Language } from '../../locales/text.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { Page, PageTitle } from '../pages/page.tsx';
import { Button } from '../ui/button.tsx';
import { AgreementPart } from './agreement.tsx';
import { Law } from './law.tsx';
import { PARTS } from './parts.ts';
import { Sayings } from './sayings.tsx';
import { Situations } from './situations.tsx';
import { Steps } from './steps.tsx';
import { Whom } from './whom.tsx';
import { useTalk } from './words.ts';

export interface TalkProps {
  readonly language: Language;
  /** ISO 3166-1, lower case: whose helplines */
  readonly country: string;
  readonly onLanguage: (language: Language) => void;
  readonly onPrint: (what: 'agreement' | 'all') => void;
}

/** What to say and what not to, for the adults. Not a word of it is about their child alone. */
export function Talk(props: TalkProps) {
  return (
    <Page here="talk" language={props.language} onLanguage={props.onLanguage}>
      <Inside {...props} />
    </Page>
  );
}

function Inside({ country, onPrint }: TalkProps) {
  const { t, say } = useTalk();
  return (
    <div class="talk">
      <PageTitle title={t('talkTitle')} intro={t('talkIntro')} />
      <p class="note talk-now">
        <Pictogram name="phone" size={32} />
        <span>
          <b>{t('now')}</b> {t('nowDo')}
        </span>
      </p>
      <nav class="talk-parts not-printed" aria-label={t('parts')}>
        {PARTS.map((part) => (
          <a key={part} class="button button-plain" href={`#${part}`}>
            {t(part)}
          </a>
        ))}
      </nav>
      <ul class="why">
        {WHY.map(({ text }) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
      <Steps />
      <Sayings />
      <Situations />
      <AgreementPart onPrint={() => onPrint('agreement')} />
      <Law country={country} />
      <Whom country={country} />
      <div class="row not-printed">
        <Button kind="quiet" drawing="print" onPress={() => onPrint('all')}>
          {t('printAll')}
        </Button>
      </div>
    </div>
  );
}
