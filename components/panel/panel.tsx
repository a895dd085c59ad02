import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuardSettings, PanelRequest } from '../../bridge/protocol.ts';
import { HelpScreen, useHelp } from '../help/flow.tsx';
import type { Place } from '../help/report.tsx';
import type { ScreenName } from '../help/screens.ts';
import { Speaking, useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { LanguageSwitch } from '../ui/switch.tsx';

export interface PanelProps {
  readonly reason: PanelRequest['reason'];
  readonly place: Place;
  readonly settings: Pick<GuardSettings, 'language' | 'textLevel'>;
  /** the screens walked so far; by default home */
  readonly start?: readonly ScreenName[];
  readonly onClose: () => void;
}

/** The help panel: a modal dialog in the top layer. The language switch holds for this one visit. */
export function Panel(props: PanelProps) {
  const [language, setLanguage] = useState(props.settings.language);
  return (
    <Speaking language={language} level={props.settings.textLevel}>
      <Dialog {...props} onLanguage={setLanguage} />
    </Speaking>
  );
}

function Dialog(props: PanelProps & { onLanguage: (language: 'vi' | 'en') => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const help = useHelp(props.onClose, props.start);
  // before the screen's own effect, which moves the focus to its title
  useLayoutEffect(() => {
    const box = dialog.current;
    const closeBeside = (event: MouseEvent) => {
      if (event.isTrusted && event.target === box) props.onClose();
    };
    box?.addEventListener('click', closeBeside);
    box?.showModal();
    return () => box?.removeEventListener('click', closeBeside);
  }, [props.onClose]);

  return (
    <dialog
      class="panel"
      aria-label={t('product')}
      ref={dialog}
      onCancel={props.onClose}
      onClose={props.onClose}
    >
      <header class="panel-top">
        {help.canGoBack ? (
          <Button kind="quiet" drawing="back" onPress={help.back}>
            {t('back')}
          </Button>
        ) : (
          <span class="panel-name">{t('product')}</span>
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
        />
      </div>
      <footer class="panel-bottom">
        <LanguageSwitch onChoose={props.onLanguage} />
      </footer>
    </dialog>
  );
}
