import type { ComponentType } from 'preact';
import { Umbrella } from '../art/umbrella.tsx';
import { Page } from '../pages/page.tsx';
import { Button } from '../ui/button.tsx';
import { useFocus } from '../ui/focus.ts';
import { AgeStep } from './age.tsx';
import { CheckStep } from './check.tsx';
import { DoneStep } from './done.tsx';
import { LanguageStep } from './language.tsx';
import { LevelStep } from './level.tsx';
import { MarkStep } from './mark.tsx';
import type { StepProps } from './outside.ts';
import { PinStep } from './pin.tsx';
import { STEPS, type StepName, stepAt } from './steps.ts';
import { useWelcomeWords } from './words.ts';

const BODIES: Readonly<Record<StepName, ComponentType<StepProps>>> = {
  language: LanguageStep,
  age: AgeStep,
  pin: PinStep,
  level: LevelStep,
  check: CheckStep,
  mark: MarkStep,
  done: DoneStep,
};

/** Seven short steps after the installation. Each saves at once; nothing waits for the end. */
export function Welcome(props: StepProps & { step: StepName }) {
  const { settings } = props.state;
  const { onState, outside } = props;
  return (
    <Page
      here="welcome"
      language={settings.language}
      onLanguage={(language) => outside.set({ language }).then(({ state }) => onState(state))}
      bare
    >
      <Step key={props.step} {...props} />
    </Page>
  );
}

function Step(props: StepProps & { step: StepName }) {
  const t = useWelcomeWords();
  const title = useFocus<HTMLHeadingElement>();
  const { step } = props;
  const Body = BODIES[step];
  return (
    <div class={`welcome welcome-${step}`}>
      <Progress step={step} />
      <div class="welcome-head">
        {step === 'language' && <Umbrella size={112} />}
        <h1 tabIndex={-1} ref={title}>
          {t(`${step}Title`)}
        </h1>
        <p class="page-intro">{t(`${step}Intro`)}</p>
      </div>
      <Body {...props} />
      <Feet {...props} />
    </div>
  );
}

function Progress(props: { step: StepName }) {
  const t = useWelcomeWords();
  const at = STEPS.indexOf(props.step);
  return (
    <div class="welcome-progress">
      <p class="soft small">{t('step', { step: at + 1, count: STEPS.length })}</p>
      <span class="welcome-dots" aria-hidden="true">
        {STEPS.map((name, n) => (
          <i key={name} class={n <= at ? 'welcome-dot-on' : ''} />
        ))}
      </span>
    </div>
  );
}

/** Back and on. A PIN may be left out, so its step says *later*. */
function Feet(props: StepProps & { step: StepName }) {
  const t = useWelcomeWords();
  const { step, go, state } = props;
  const offersPin = step === 'pin' && state.lock === 'none' && state.settings.pin === 'own';
  return (
    <div class="welcome-feet">
      {step !== STEPS[0] && (
        <Button kind="quiet" drawing="back" onPress={() => go(stepAt(step, -1))}>
          {t('back')}
        </Button>
      )}
      {step === 'done' ? (
        <Button kind="quiet" drawing="retry" onPress={() => go(STEPS[0])}>
          {t('doneAgain')}
        </Button>
      ) : (
        <Button kind={offersPin ? 'plain' : 'main'} onPress={() => go(stepAt(step, 1))}>
          {t(offersPin ? 'skip' : 'next')}
        </Button>
      )}
    </div>
  );
}
