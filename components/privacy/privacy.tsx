import type { LocalHelp, Settings } from '../../bridge/protocol.ts';
import { whereIs } from '../../guides/find.ts';
import { pagesWords } from '../../locales/pages/area.ts';
import { privacyWords } from '../../locales/privacy/area.ts';
import type { PrivacyKey } from '../../locales/privacy/notes.ts';
import type { Drawing } from '../art/pictograms.tsx';
import { Pictogram } from '../art/pictograms.tsx';
import { Also } from '../help/also.tsx';
import { HelpScreen, useHelp } from '../help/flow.tsx';
import { OwnMark } from '../mark/mark.tsx';
import { Speaking, useArea, useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import { Screen } from '../ui/screen.tsx';
import { LanguageSwitch } from '../ui/switch.tsx';

export interface PrivacyProps {
  readonly settings: Pick<Settings, 'language' | 'textLevel'> & LocalHelp;
  readonly onLanguage: (language: Settings['language']) => void;
  readonly onClose: () => void;
}

const NOWHERE = whereIs('');

/** What a child may know of its own privacy: what stays here, what is kept, who sees it, what is real. */
export function Privacy(props: PrivacyProps) {
  const { language, textLevel } = props.settings;
  return (
    <Speaking language={language} level={textLevel} local={props.settings}>
      <Inside {...props} />
    </Speaking>
  );
}

function Inside({ onLanguage, onClose }: PrivacyProps) {
  const { t: say } = useWords();
  const brand = useArea(pagesWords)('brand');
  const help = useHelp(onClose);
  return (
    <main class="popup privacy">
      <header class="privacy-top">
        {help.canGoBack ? (
          <Button kind="quiet" drawing="back" onPress={help.back}>
            {say('back')}
          </Button>
        ) : (
          <p class="privacy-brand">{brand}</p>
        )}
        <OwnMark />
      </header>
      {help.screen.name === 'home' ? (
        <Answers walk={help.walk} />
      ) : (
        <HelpScreen
          key={JSON.stringify(help.screen)}
          help={help}
          reason="by-hand"
          place={NOWHERE}
        />
      )}
      <footer class="privacy-foot">
        <LanguageSwitch quiet onChoose={onLanguage} />
      </footer>
    </main>
  );
}

function Answers({ walk }: { walk: ReturnType<typeof useHelp>['walk'] }) {
  const t = useArea(privacyWords);
  const { t: say, local } = useWords();
  const mark = local.mark === 'none' ? 'realNoMark' : 'realMark';
  return (
    <Screen title={t('privacyTitle')} face>
      <p class="centred">
        <Lines text={t('privacyFirst', { line: say('call', {}).replace(/^\S+ /, '') })} />
      </p>
      <Also walk={walk} />
      <Answer drawing="house" title="staysTitle" says={['stays', 'staysNames']} />
      <Answer
        drawing="list"
        title="keepsTitle"
        says={['keepsChoices', 'keepsCounts', 'keepsHash', 'keepsNot']}
      />
      <Answer
        drawing="people"
        title="adultsTitle"
        says={['adultsSee', 'adultsNot', 'adultsLimits']}
      />
      <Answer drawing="globe" title="pagesTitle" says={['pagesSee', 'pagesNot']} />
      <Answer drawing="check" title="realTitle" says={[mark, 'realElse', 'realNever']} />
      <Answer drawing="retry" title="eraseTitle" says={['erase']} />
    </Screen>
  );
}

function Answer(props: { drawing: Drawing; title: PrivacyKey; says: readonly PrivacyKey[] }) {
  const t = useArea(privacyWords);
  return (
    <section class="privacy-answer">
      <span class="disc disc-small">
        <Pictogram name={props.drawing} size={28} />
      </span>
      <div>
        <h2>{t(props.title)}</h2>
        {props.says.map((key) => (
          <p key={key}>
            <Lines text={t(key)} />
          </p>
        ))}
      </div>
    </section>
  );
}
