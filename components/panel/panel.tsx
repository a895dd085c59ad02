import { useState } from 'preact/hooks';
import type { GuardSettings, PanelRequest } from '../../bridge/protocol.ts';
import { Also } from '../help/also.tsx';
import { HelpScreen, useHelp } from '../help/flow.tsx';
import type { Place } from '../help/report.tsx';
import { isReporting, type ScreenName } from '../help/screens.ts';
import type { See } from '../help/see.tsx';
import { Speaking, useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { LanguageSwitch } from '../ui/switch.tsx';
import { useDialog } from './dialog.ts';

export interface PanelProps {
  readonly reason: PanelRequest['reason'];
  readonly place: Place;
  readonly settings: Pick<GuardSettings, 'language' | 'textLevel'>;
  /** null: no covered picture was asked about */
  readonly see: See | null;
  /** the screens walked so far; by default home */
  readonly start?: readonly ScreenName[];
  /** told whether the page behind can be used */
  readonly onModal: (modal: boolean) => void;
  readonly onClose: () => void;
}

/** The help panel in the top layer. The language switch holds for this one visit. */
export function Panel(props: PanelProps) {
  const [language, setLanguage] = useState(props.settings.language);
  return (
    <Speaking language={language} level={props.settings.textLevel}>
      <Sheet {...props} onLanguage={setLanguage} />
    </Speaking>
  );
}

/** In the middle of everything; beside the page while the child does the steps in the page. */
function Sheet(props: PanelProps & { onLanguage: (language: 'vi' | 'en') => void }) {
  const { t } = useWords();
  const help = useHelp(props.onClose, props.start);
  const docked = isReporting(help.screen);
  const dialog = useDialog({ modal: !docked, onModal: props.onModal, onClose: props.onClose });
  const [side, setSide] = useState<'left' | 'right'>('right');

  return (
    <dialog
      class={`panel${docked ? ` panel-docked panel-${side}` : ''}`}
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
        {docked && (
          <div class="other-side">
            <Button
              kind="quiet"
              drawing="sides"
              label={t('otherSide')}
              onPress={() => setSide(side === 'left' ? 'right' : 'left')}
            />
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
        {docked ? <Also walk={help.walk} /> : <LanguageSwitch quiet onChoose={props.onLanguage} />}
      </footer>
    </dialog>
  );
}
