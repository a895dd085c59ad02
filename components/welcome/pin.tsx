import { useState } from 'preact/hooks';
import { Pictogram } from '../art/pictograms.tsx';
import { PinField } from '../pin/field.tsx';
import { useRefused } from '../pin/refused.ts';
import { Button } from '../ui/button.tsx';
import type { StepProps } from './outside.ts';
import { stepAt } from './steps.ts';
import { useWelcomeWords, useWho } from './words.ts';

/** Offered, explained, easy to leave out. */
export function PinStep(props: StepProps) {
  const t = useWelcomeWords();
  const who = useWho(props.state);
  const { state } = props;
  if (state.settings.pin === 'policy') return <Said words={t('pinByPolicy', { who })} />;
  return (
    <>
      <ul class="welcome-list">
        <Point drawing="hand" words={t('pinNeeds')} />
        <Point drawing="heart" words={t('pinFree')} />
        <Point drawing="info" words={t('pinLost')} />
      </ul>
      {state.lock === 'none' ? <PinForm {...props} /> : <Said words={t('pinIsSet')} />}
    </>
  );
}

function PinForm(props: StepProps) {
  const t = useWelcomeWords();
  const refused = useRefused();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState('');

  async function save(): Promise<void> {
    if (pin !== again) return setWrong(t('pinDiffer'));
    const reply = await props.outside.setPin(pin).catch(() => null);
    if (!reply?.done) return setWrong(refused(reply));
    props.onState(reply.state);
    props.go(stepAt('pin', 1));
  }

  return (
    <form
      class="welcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) void save();
      }}
    >
      <PinField name={t('pinNew')} value={pin} onInput={setPin} fresh />
      <PinField name={t('pinAgain')} value={again} onInput={setAgain} wrong={wrong} fresh />
      {/* Enter in a field presses it: a form's first submit button */}
      <input type="submit" hidden />
      <Button kind={pin === '' ? 'plain' : 'main'} onPress={() => void save()}>
        {t('pinSave')}
      </Button>
    </form>
  );
}

function Point(props: { drawing: 'hand' | 'heart' | 'info'; words: string }) {
  return (
    <li>
      <Pictogram name={props.drawing} size={28} />
      <span>{props.words}</span>
    </li>
  );
}

function Said(props: { words: string }) {
  return (
    <p class="note row">
      <Pictogram name="check" size={24} />
      <span>{props.words}</span>
    </p>
  );
}
