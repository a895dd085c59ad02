import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { markAbilities } from '../../bridge/abilities.ts';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import type { StepName } from '../../components/welcome/steps.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { watchSettings } from '../../store/state.ts';
import { outside } from './outside.ts';
import { keepStep, keptStep, stepInAddress } from './progress.ts';

/** Steps are places of the browser's history, so that its own back button works as ours. */
function Opened(props: { state: SettingsState; step: StepName }) {
  const [state, setState] = useState(props.state);
  const [step, setStep] = useState(props.step);
  useLayoutEffect(() => {
    const stop = watchSettings(setState);
    const read = () => setStep(stepInAddress() ?? props.step);
    addEventListener('hashchange', read);
    return () => {
      stop();
      removeEventListener('hashchange', read);
    };
  }, [props.step]);
  useEffect(() => {
    void keepStep(step);
    scrollTo(0, 0);
  }, [step]);
  return (
    <Welcome
      state={state}
      step={step}
      outside={outside}
      onState={setState}
      go={(next) => {
        location.hash = `/${next}`;
      }}
    />
  );
}

const [state, kept] = await Promise.all([send('background', 'settings:get', null), keptStep()]);
const step = stepInAddress() ?? kept;
history.replaceState(null, '', `#/${step}`);
markAbilities();
const root = document.querySelector('#page');
if (root) render(<Opened state={state} step={step} />, root);
