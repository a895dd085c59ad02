import { useState } from 'preact/hooks';
import type { Access } from '../../../bridge/protection.ts';
import type { SettingsState } from '../../../bridge/protocol.ts';
import { SELF_TEST } from '../../../bridge/sample-list.ts';
import type { SelfTest } from '../../../bridge/self-test.ts';
import type { Outside } from '../../../components/welcome/outside.ts';
import { isStep } from '../../../components/welcome/steps.ts';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import type { Asked } from './asked.ts';
import { stateWith } from './settings.ts';

/** &step &lock=locked &school=yes &browser=firefox|edge &engine=damaged|wrong|waiting &all=good */
export function PreviewedWelcome(props: Asked) {
  const { asked, language, onLanguage } = props;
  const [kept, setKept] = useState(firstState(asked));
  const state = { ...kept, settings: { ...kept.settings, language } };
  const onState = (next: SettingsState) => {
    setKept(next);
    onLanguage(next.settings.language);
  };
  const [step, go] = useState(asked.get('step') ?? 'language');
  const outside = outsideFor(asked, () => state);
  const [once] = useState(outside);
  return (
    <Welcome
      state={state}
      step={isStep(step) ? step : 'language'}
      outside={once}
      onState={onState}
      go={go}
    />
  );
}

function firstState(asked: URLSearchParams): SettingsState {
  const school = { organisation: 'Trường Tiểu học Hoa Sen', pin: 'policy' } as const;
  const locked = ['language', 'textLevel', 'sensitivity', 'pin'] as const;
  return asked.has('school')
    ? { ...stateWith(school), managed: true, locked }
    : { ...stateWith({}), lock: asked.get('lock') === 'locked' ? 'locked' : 'none' };
}

function outsideFor(asked: URLSearchParams, state: () => SettingsState): Outside {
  const good = asked.has('all');
  const browser = (asked.get('browser') ?? 'chromium') as Access['browser'];
  const access: Access = {
    browser,
    menus: asked.get('menus') ?? 'vi',
    privateWindows: good,
    everySite: good || asked.get('sites') !== 'no',
    onToolbar: good,
  };
  return {
    set: async (change) => {
      if (state().lock === 'locked') return { done: false, why: 'pin', state: state() };
      return {
        done: true,
        state: { ...state(), settings: { ...state().settings, ...change } },
      };
    },
    setPin: async () => ({ done: false, why: 'weak', waitMs: 0 }),
    openPin: async () => ({ done: false, why: 'wrong', waitMs: 30_000 }),
    access: async () => access,
    askForEverySite: async () => false,
    openDetails: async () => undefined,
    selfTest: async (onTried) => {
      const engine = asked.get('engine');
      if (engine === 'waiting') return new Promise<never>(() => undefined);
      const test = testOf(engine);
      for (const one of test.tried) onTried(one);
      return test;
    },
    picture: () => HILL,
    onReturn: () => () => undefined,
  };
}

function testOf(engine: string | null): SelfTest {
  const status = {
    state: engine === 'damaged' ? 'damaged' : 'ready',
    backend: 'kernels-relaxed-simd',
    second: 'unasked',
    workers: 2,
    inferences: 6,
    waiting: 0,
    tensors: 0,
    bytes: 0,
  } as const;
  if (engine === 'damaged') return { outcome: 'down', tried: [], ms: null, status };
  const tried = SELF_TEST.map((sample) => ({
    sample,
    opinion: {
      scores: sample.flagged ? ([0, 0.1, 0, 0.9, 0] as const) : ([0, 0, 1, 0, 0] as const),
    },
    right: engine !== 'wrong',
    ms: 46,
  }));
  return { outcome: engine === 'wrong' ? 'wrong' : 'right', tried, ms: 46, status };
}

/** Stands for a drawing of the package. */
const HILL = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><path fill="#bfe0ef" d="M0 0h60v60H0z"/><path fill="#7fb37f" d="M0 40q15-20 30-5t30-10v35H0z"/></svg>',
)}`;
