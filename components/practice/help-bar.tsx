import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { generic } from '../../guides/generic.ts';
import { HelpScreen, useHelp } from '../help/flow.tsx';
import type { ScreenName } from '../help/screens.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { usePractice } from './words.ts';

const PLACE = { guide: generic, kind: null };

/** Under everything in practice: should it be real, an adult and 111 are one press away. */
export function HelpBar() {
  const { t } = useWords();
  const { t: own } = usePractice();
  const [open, setOpen] = useState<ScreenName | null>(null);
  return (
    <aside class="help-bar not-printed" aria-label={own('forReal')}>
      <p>
        <strong>{own('forReal')}</strong> {t('notYourFault')}
      </p>
      <div class="row">
        <Button drawing="people" onPress={() => setOpen({ name: 'adult' })}>
          {t('adult')}
        </Button>
        <Button drawing="phone" onPress={() => setOpen({ name: 'call' })}>
          {t('call')}
        </Button>
      </div>
      {open && <HelpSheet start={open} onClose={() => setOpen(null)} />}
    </aside>
  );
}

function HelpSheet(props: { start: ScreenName; onClose: () => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  const help = useHelp(props.onClose, [{ name: 'home' }, props.start]);
  useLayoutEffect(() => {
    box.current?.showModal();
    box.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <dialog class="help-sheet" aria-label={t('product')} ref={box} onClose={props.onClose}>
      <div class="row help-sheet-top">
        {help.canGoBack ? (
          <Button kind="quiet" drawing="back" onPress={help.back}>
            {t('back')}
          </Button>
        ) : (
          <span />
        )}
        <Button kind="quiet" drawing="close" onPress={() => box.current?.close()}>
          {t('hide')}
        </Button>
      </div>
      <HelpScreen key={JSON.stringify(help.screen)} help={help} reason="by-hand" place={PLACE} />
    </dialog>
  );
}
