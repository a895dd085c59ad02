import { useState } from 'preact/hooks';
import type { LocalHelp, Settings, ShowReply } from '../../bridge/protocol.ts';
import { whereIs } from '../../guides/find.ts';
import { HelpScreen, useHelp } from '../help/flow.tsx';
import type { ScreenName } from '../help/screens.ts';
import { OwnMark } from '../mark/mark.tsx';
import { Speaking, useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { AskFirst, type Way } from './ask-first.tsx';
import { AskPin } from './ask-pin.tsx';
import { AskTwice } from './ask-twice.tsx';
import { NotShown } from './not-shown.tsx';

export interface ShowProps {
  readonly settings: Pick<Settings, 'language' | 'textLevel'> & LocalHelp;
  /** what the settings allow; *gone*: the question is no longer there */
  readonly way: Way;
  /** begin with the second step */
  readonly second?: boolean;
  readonly start?: readonly ScreenName[];
  readonly onDecide: (pin: string | null) => Promise<ShowReply>;
  readonly onClose: () => void;
}

const NOWHERE = whereIs('');

/**
 * Our own page, where it is decided whether a covered picture is shown: not the child's fault first,
 * an adult and 111, then two calm steps or the PIN. Nothing in a web page can press anything here.
 */
export function Show(props: ShowProps) {
  const { language, textLevel } = props.settings;
  return (
    <Speaking language={language} level={textLevel} local={props.settings}>
      <Inside {...props} />
    </Speaking>
  );
}

function Inside(props: ShowProps) {
  const { t } = useWords();
  const help = useHelp(props.onClose, props.start);
  const [second, setSecond] = useState(props.second ?? false);
  const [way, setWay] = useState(props.way);
  const isHome = help.screen.name === 'home';

  async function decide(pin: string | null): Promise<ShowReply> {
    const reply = await props.onDecide(pin);
    if (reply.done) props.onClose();
    else if (reply.why === 'never' || reply.why === 'gone') setWay(reply.why);
    return reply;
  }

  function step() {
    if (way === 'never' || way === 'gone') return <NotShown way={way} walk={help.walk} />;
    if (!second) return <AskFirst walk={help.walk} onGoOn={() => setSecond(true)} />;
    if (way === 'pin') return <AskPin walk={help.walk} onDecide={decide} />;
    return <AskTwice walk={help.walk} onOpen={() => decide(null)} />;
  }

  return (
    <main class="popup show">
      <div class="popup-mark">
        <OwnMark />
      </div>
      {(help.canGoBack || (second && isHome)) && (
        <nav>
          <Button kind="quiet" drawing="back" onPress={isHome ? () => setSecond(false) : help.back}>
            {t('back')}
          </Button>
        </nav>
      )}
      {isHome ? (
        step()
      ) : (
        <HelpScreen
          key={JSON.stringify(help.screen)}
          help={help}
          reason="by-hand"
          place={NOWHERE}
        />
      )}
    </main>
  );
}
