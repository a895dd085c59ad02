import { useState } from 'preact/hooks';
import type { DayCounts, EraseReply, SettingsState } from '../../bridge/protocol.ts';
import { pinWords } from '../../locales/pin/area.ts';
import { PinAsk } from '../pin/ask.tsx';
import { useArea } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { useFocus } from '../ui/focus.ts';
import { csvOf } from './days.ts';
import type { Outside } from './outside.ts';
import { useCountsWords } from './words.ts';

type Asking = 'nothing' | 'sure' | 'pin';

/** Save as a file, where that is allowed, and erase, after a question. */
export function Keep(props: {
  state: SettingsState;
  counted: readonly DayCounts[];
  outside: Outside;
  onErased: () => void;
}) {
  const t = useCountsWords();
  const tPin = useArea(pinWords);
  const { counted, outside, onErased } = props;
  const [asking, setAsking] = useState<Asking>('nothing');
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState(false);
  const again = useFocus<HTMLButtonElement>(asked && asking === 'nothing');
  const no = useFocus<HTMLButtonElement>(asking === 'sure');
  const told = useFocus<HTMLParagraphElement>(asked && said !== '');

  async function erase(): Promise<void> {
    const reply: EraseReply = await outside
      .erase()
      .catch(() => ({ done: false, why: 'storage' }) as const);
    if (reply.done) onErased();
    setAsking(!reply.done && reply.why === 'pin' ? 'pin' : 'nothing');
    setSaid(reply.done ? t('erased') : whyNot(reply.why, tPin));
  }

  const last = counted.at(-1)?.day ?? '';
  return (
    <div class="pieces not-printed">
      {asking === 'sure' ? (
        <div class="note note-sun pieces">
          <p>{t('eraseSure')}</p>
          <div class="row">
            <Button onPress={() => void erase()}>{t('eraseYes')}</Button>
            <Button kind="main" buttonRef={no} onPress={() => setAsking('nothing')}>
              {t('eraseNo')}
            </Button>
          </div>
        </div>
      ) : (
        <div class="row">
          {props.state.settings.countsExport && counted.length > 0 && (
            <Button
              drawing="copy"
              onPress={() => outside.saveFile(`o-xanh-${last}.csv`, csvOf(counted))}
            >
              {t('save')}
            </Button>
          )}
          {counted.length > 0 && (
            <Button
              buttonRef={again}
              onPress={() => {
                setAsked(true);
                setAsking('sure');
              }}
            >
              {t('erase')}
            </Button>
          )}
        </div>
      )}
      {asking === 'pin' && <PinAsk open={outside.openPin} onOpened={() => void erase()} />}
      <p class="keep-said" role="status" tabIndex={-1} ref={told}>
        {said}
      </p>
    </div>
  );
}

function whyNot(
  why: Extract<EraseReply, { done: false }>['why'],
  t: (key: 'pinFixed' | 'notSaved') => string,
): string {
  if (why === 'pin') return '';
  return t(why === 'policy' ? 'pinFixed' : 'notSaved');
}
