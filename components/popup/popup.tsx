import { useState } from 'preact/hooks';
import type { LocalHelp, Settings } from '../../bridge/protocol.ts';
import { Also } from '../help/also.tsx';
import { BranchChoices } from '../help/branches.tsx';
import { type Help, HelpScreen, useHelp } from '../help/flow.tsx';
import type { Place } from '../help/report.tsx';
import { type Branch, isReporting, type ScreenName, type Walk } from '../help/screens.ts';
import { OwnMark } from '../mark/mark.tsx';
import { Speaking, useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { LanguageSwitch, Switch } from '../ui/switch.tsx';
import { type State, Status } from './status.tsx';

export interface PopupProps {
  readonly settings: Pick<Settings, 'language' | 'textLevel' | 'sensitivity'> & LocalHelp;
  readonly state: State;
  /** set by a policy: who the limits come from is said */
  readonly managed: boolean;
  /** on the page that is open now */
  readonly paused: boolean;
  readonly place: Place;
  readonly start?: readonly ScreenName[];
  /** Shows the steps beside the page, since a popup goes when the page is pressed; false: it cannot. */
  readonly onReport: (happened: Branch) => Promise<boolean>;
  /** false: a grown-up has to change that */
  readonly onChange: (change: Partial<Settings>) => Promise<boolean>;
  readonly onOpen: (page: 'practice' | 'counts' | 'options' | 'privacy') => void;
  readonly onClose: () => void;
}

/** Help without any picture, from the toolbar: the same screens as the panel, another first one. */
export function Popup(props: PopupProps) {
  const { language, textLevel } = props.settings;
  return (
    <Speaking language={language} level={textLevel} local={props.settings}>
      <Inside {...props} />
    </Speaking>
  );
}

function Inside(props: PopupProps) {
  const { t } = useWords();
  const help = withReport(useHelp(props.onClose, props.start), props.onReport);
  return (
    <main class={`popup${help.canGoBack ? '' : ' popup-home'}`}>
      {(props.state !== 'ready' || props.paused) && <Status {...props} />}
      {help.canGoBack && (
        <nav>
          <Button kind="quiet" drawing="back" onPress={help.back}>
            {t('back')}
          </Button>
        </nav>
      )}
      <div class="popup-mark">
        <OwnMark />
      </div>
      {help.screen.name === 'home' ? (
        <PopupHome help={help} {...props} />
      ) : (
        <HelpScreen
          key={JSON.stringify(help.screen)}
          help={help}
          reason="by-hand"
          place={props.place}
        />
      )}
      {isReporting(help.screen) && <Also walk={help.walk} />}
    </main>
  );
}

function withReport(help: Help, report: PopupProps['onReport']): Help {
  const go: Walk['go'] = async (screen) => {
    const elsewhere = screen.name === 'report' && (await report(help.walk.happened));
    if (!elsewhere) help.walk.go(screen);
  };
  return { ...help, walk: { ...help.walk, go } };
}

function PopupHome(props: PopupProps & { help: Help }) {
  const { t } = useWords();
  const { help, settings, onChange, onOpen } = props;
  const [refused, setRefused] = useState(false);
  const change = async (wanted: Partial<Settings>) => setRefused(!(await onChange(wanted)));
  return (
    <Screen title={t('hello')} face>
      <div class="pair">
        <Button kind="main" drawing="people" onPress={() => help.walk.go({ name: 'adult' })}>
          {t('adult')}
        </Button>
        <Button drawing="phone" onPress={() => help.walk.go({ name: 'call' })}>
          {t('call')}
        </Button>
      </div>
      <h2>{t('branchesTitle')}</h2>
      <div class="tight">
        <BranchChoices walk={help.walk} />
      </div>
      <div class="popup-settings">
        <LanguageSwitch onChoose={(language) => change({ language })} />
        <Switch
          name={t('letters')}
          value={settings.textLevel}
          options={[
            { value: 'younger', name: t('younger') },
            { value: 'older', name: t('older') },
          ]}
          onChoose={(textLevel) => change({ textLevel })}
        />
        <p class="hint popup-refused" role="status">
          {refused ? t('askToChange') : ''}
        </p>
        <p class="hint">{t('limits', { mode: t(settings.sensitivity) })}</p>
        {props.state === 'ready' && !props.paused && <Status {...props} />}
        <div class="small-choices">
          <Button kind="quiet" drawing="sprout" onPress={() => onOpen('practice')}>
            {t('openPractice')}
          </Button>
          <Button kind="quiet" drawing="chart" onPress={() => onOpen('counts')}>
            {t('openCounts')}
          </Button>
          <Button kind="quiet" drawing="gear" onPress={() => onOpen('options')}>
            {t('openOptions')}
          </Button>
          <Button kind="quiet" drawing="info" onPress={() => onOpen('privacy')}>
            {t('openPrivacy')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
