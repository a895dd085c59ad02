import { useMemo, useState } from 'preact/hooks';
import type { GuardSettings, LocalHelp, PanelRequest } from '../../bridge/protocol.ts';
import { Beside, type BesidePage, type Pointing } from '../coach/context.tsx';
import { Pointer } from '../coach/pointer.tsx';
import { Also } from '../help/also.tsx';
import { HelpScreen, useHelp } from '../help/flow.tsx';
import { OpenPractice } from '../help/practise.tsx';
import type { Place } from '../help/report.tsx';
import { isReporting, type ScreenName } from '../help/screens.ts';
import type { See } from '../help/see.tsx';
import { OwnMark } from '../mark/mark.tsx';
import { Speaking, useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { LanguageSwitch } from '../ui/switch.tsx';
import { useDialog } from './dialog.ts';
import { useDock } from './dock.ts';

export interface PanelProps {
  readonly reason: PanelRequest['reason'];
  readonly place: Place;
  readonly settings: Pick<GuardSettings, 'language' | 'textLevel'>;
  readonly local?: LocalHelp | undefined;
  /** null: no covered picture was asked about */
  readonly see: See | null;
  /** the screens walked so far; by default home */
  readonly start?: readonly ScreenName[];
  /** the picture that help was asked for, as long as it can be told; absent: a page that cannot be pointed at */
  readonly picture?: BesidePage['picture'];
  /** told whether the page behind can be used */
  readonly onModal: (modal: boolean) => void;
  readonly onClose: () => void;
  /** opens the practice page; absent: no way there */
  readonly onPractise?: () => void;
}

/** The help panel in the top layer. The language switch holds for this one visit. */
export function Panel(props: PanelProps) {
  const [language, setLanguage] = useState(props.settings.language);
  return (
    <Speaking language={language} level={props.settings.textLevel} local={props.local}>
      <OpenPractice.Provider value={props.onPractise ?? null}>
        <Sheet {...props} onLanguage={setLanguage} />
      </OpenPractice.Provider>
    </Speaking>
  );
}

/** In the middle of everything; beside the page while the child does the steps in the page. */
function Sheet(props: PanelProps & { onLanguage: (language: 'vi' | 'en') => void }) {
  const { t } = useWords();
  const help = useHelp(props.onClose, props.start);
  const docked = isReporting(help.screen);
  const dialog = useDialog({ modal: !docked, onModal: props.onModal, onClose: props.onClose });
  const [pointing, setPointing] = useState<Pointing | null>(null);
  const dock = useDock(dialog, docked ? pointing : null);
  const { picture } = props;
  const beside = useMemo(() => (picture ? { picture, point: setPointing } : null), [picture]);

  return (
    <Beside.Provider value={beside}>
      {docked && pointing && <Pointer pointing={pointing} panel={dock.box} />}
      <dialog
        class={`panel${docked ? ` panel-docked ${dock.classes}` : ''}`}
        aria-label={t('product')}
        ref={dialog}
        onCancel={props.onClose}
      >
        <header class="panel-top">
          {help.canGoBack ? (
            <Button kind="quiet" drawing="back" onPress={help.back}>
              {t('back')}
            </Button>
          ) : (
            <span class="panel-name">{t('product')}</span>
          )}
          <OwnMark size={32} />
          {docked && (
            <div class="other-side">
              <Button kind="quiet" drawing="sides" label={t('otherSide')} onPress={dock.turn} />
            </div>
          )}
          <Button kind="quiet" drawing="close" onPress={props.onClose}>
            {t('hide')} <kbd>Esc</kbd>
          </Button>
        </header>
        <div class="panel-body">
          <HelpScreen
            key={JSON.stringify(help.screen)}
            help={help}
            reason={props.reason}
            place={props.place}
            see={props.see}
          />
        </div>
        <footer class="panel-bottom">
          {docked ? (
            <Also walk={help.walk} />
          ) : (
            <LanguageSwitch quiet onChoose={props.onLanguage} />
          )}
        </footer>
      </dialog>
    </Beside.Provider>
  );
}
