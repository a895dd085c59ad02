import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShowReply } from '../../bridge/protocol.ts';
import { Also } from '../help/also.tsx';
import type { Walk } from '../help/screens.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';

type Said = 'nothing' | 'busy' | 'wrong' | 'wait';

/** The second step with a PIN: an adult types it, for this one picture. */
export function AskPin(props: { walk: Walk; onDecide: (pin: string) => Promise<ShowReply> }) {
  const { t } = useWords();
  const { walk, onDecide } = props;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>('nothing');
  const [waitMs, setWaitMs] = useState(0);
  const isShut = said === 'busy' || waitMs > 0;

  useEffect(() => {
    if (waitMs === 0) return;
    const over = setTimeout(() => {
      setWaitMs(0);
      setSaid('nothing');
    }, waitMs);
    return () => clearTimeout(over);
  }, [waitMs]);

  async function decide(): Promise<void> {
    const pin = field.current?.value ?? '';
    if (pin === '' || isShut) return field.current?.focus();
    setSaid('busy');
    const reply = await onDecide(pin);
    if (reply.done) return;
    if (field.current) field.current.value = '';
    setWaitMs(reply.waitMs);
    setSaid(reply.why === 'wait' ? 'wait' : 'wrong');
    field.current?.focus();
  }

  return (
    <Screen title={t('seePin')}>
      <form
        class="show-pin"
        onSubmit={(event) => {
          event.preventDefault();
          decide();
        }}
      >
        <label for="pin">{t('seePinLabel')}</label>
        <input
          id="pin"
          class="input show-field"
          type="password"
          autocomplete="off"
          maxLength={64}
          ref={field}
          readOnly={isShut}
          aria-describedby="pin-said"
        />
        <p class="hint" id="pin-said" role="status">
          <Answer said={said} waitMs={waitMs} />
        </p>
        <Button kind="plain" onPress={decide}>
          {t('seeOpen')}
        </Button>
      </form>
      <p class="note">{t('seePinOnly')}</p>
      <p class="note needs-menus">{t('seeAgain')}</p>
      <Button kind="main" onPress={walk.close}>
        {t('seeStop')}
      </Button>
      <Also walk={walk} />
    </Screen>
  );
}

/** What became of the last try. A wait is said roughly, once: nothing counts down. */
function Answer(props: { said: Said; waitMs: number }) {
  const { t } = useWords();
  const { said, waitMs } = props;
  const minutes = Math.ceil(waitMs / 60_000);
  const wait = minutes > 1 ? t('seeWait', { minutes }) : t('seeWaitShort');
  if (said === 'nothing') return null;
  if (said === 'busy') return <>{t('seeBusy')}</>;
  const wrong = said === 'wrong' ? `${t('seeWrong')} ` : '';
  return <>{waitMs > 0 ? `${wrong}${wait}` : wrong}</>;
}
