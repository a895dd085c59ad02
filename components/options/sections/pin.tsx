import { useState } from 'preact/hooks';
import type { PinReply } from '../../../bridge/protocol.ts';
import { Button } from '../../ui/button.tsx';
import { useLocked, useOptions } from '../context.tsx';
import { PinForm } from '../pin-form.tsx';
import { addressOf } from '../route.ts';
import { Setting } from '../setting.tsx';
import { useSettingsWords } from '../words.ts';

type Doing = 'set' | 'change' | 'remove' | 'unlock';
const FIELDS = {
  set: ['pinNew', 'pinAgain'],
  change: ['pinOld', 'pinNew', 'pinAgain'],
  remove: ['pinOld'],
  unlock: ['pinField'],
} as const;

export function PinSection() {
  return (
    <>
      <OwnPin />
      <AutoLock />
    </>
  );
}

function OwnPin() {
  const t = useSettingsWords();
  const { state, outside, setState, say } = useOptions();
  const [doing, setDoing] = useState<Doing | null>(null);

  function send(pins: Partial<Record<string, string>>): Promise<PinReply> {
    const { pinOld = '', pinNew = '', pinField = '' } = pins;
    if (doing === 'unlock') return outside.ask('pin:open', { pin: pinField });
    if (doing === 'remove') return outside.ask('pin:remove', { pin: pinOld });
    return outside.ask('pin:set', { pin: pinNew, old: doing === 'change' ? pinOld : null });
  }
  function done({ state: next }: Extract<PinReply, { done: true }>): void {
    setState(next);
    if (doing !== 'unlock')
      say({ key: 'saved', what: t(doing === 'remove' ? 'pinRemoved' : 'pinSaved') });
    setDoing(null);
  }
  const lockNow = () => void outside.ask('pin:lock', null).then(setState);

  return (
    <Setting id="ownPin">
      <LockState />
      {doing ? (
        <PinForm
          key={doing}
          fields={FIELDS[doing]}
          onSend={(pins) => send(pins).catch(() => null)}
          onDone={done}
          onCancel={() => setDoing(null)}
        />
      ) : (
        state.settings.pin === 'own' && (
          <div class="row">
            {state.lock === 'none' && (
              <Button kind="main" onPress={() => setDoing('set')}>
                {t('pinSet')}
              </Button>
            )}
            {state.lock === 'locked' && (
              <Button kind="main" onPress={() => setDoing('unlock')}>
                {t('pinUnlock')}
              </Button>
            )}
            {state.lock === 'open' && (
              <Button kind="main" onPress={lockNow}>
                {t('pinLockNow')}
              </Button>
            )}
            {state.lock !== 'none' && (
              <>
                <Button onPress={() => setDoing('change')}>{t('pinChange')}</Button>
                <Button onPress={() => setDoing('remove')}>{t('pinRemove')}</Button>
              </>
            )}
          </div>
        )
      )}
      <Guards />
    </Setting>
  );
}

/** How the lock stands, in a word and a sentence. */
function LockState() {
  const t = useSettingsWords();
  const { settings, lock } = useOptions().state;
  const [name, means] =
    settings.pin === 'policy'
      ? (['pinPolicy', 'pinPolicyMeans'] as const)
      : (
          {
            none: ['pinNone', 'pinNoneMeans'],
            locked: ['pinLocked', 'pinLockedMeans'],
            open: ['pinOpen', 'pinOpenMeans'],
          } as const
        )[lock];
  return (
    <p class={`note lock lock-${lock}`} role="status">
      <strong>{t(name)}.</strong> {t(means, { minutes: settings.autoLock })}
    </p>
  );
}

function Guards() {
  const t = useSettingsWords();
  return (
    <div class="guards">
      <h4>{t('pinGuards')}</h4>
      <ul>
        <li>{t('pinGuards1')}</li>
        <li>{t('pinGuards2')}</li>
        <li>{t('pinGuards3')}</li>
        <li>{t('pinGuards4')}</li>
      </ul>
      <p>{t('pinNever')}</p>
      <h4>{t('pinForgot')}</h4>
      <p>{t('pinForgotHow')}</p>
      <p>
        {t('pinForgotTip')} <a href={addressOf('data', 'exportFile')}>{t('exportFileTitle')}</a>
      </p>
    </div>
  );
}

function AutoLock() {
  const t = useSettingsWords();
  const { state, change } = useOptions();
  const choices = [...new Set([1, 5, 15, 30, 60, state.settings.autoLock])].sort((a, b) => a - b);
  return (
    <Setting id="autoLock" keys={['autoLock']}>
      <select
        class="select"
        aria-labelledby="title-autoLock"
        value={String(state.settings.autoLock)}
        disabled={useLocked(['autoLock'])}
        onChange={(event) =>
          void change({ autoLock: Number(event.currentTarget.value) }, t('autoLockTitle'))
        }
      >
        {choices.map((count) => (
          <option key={count} value={String(count)}>
            {t('minutes', { count })}
          </option>
        ))}
      </select>
    </Setting>
  );
}
