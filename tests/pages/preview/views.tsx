import type { ComponentChildren } from 'preact';
import type { Mark } from '../../../bridge/marks.ts';
import { BRANCHES, type ScreenName } from '../../../components/help/screens.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { State as EngineState } from '../../../components/popup/status.tsx';
import { Privacy } from '../../../components/privacy/privacy.tsx';
import type { Way } from '../../../components/show/ask-first.tsx';
import { Show } from '../../../components/show/show.tsx';
import { whereIs } from '../../../guides/find.ts';
import { Coached } from './coached.tsx';
import type { State } from './state.ts';

const nothing = () => undefined;

/** What a screen looks like in one state: one function for each `view` of states.ts. */
export const VIEWS: Readonly<Record<string, (state: State) => ComponentChildren>> = {
  panel: (state) => (
    <Panel
      {...helpOf(state)}
      reason={(state.reason ?? 'flagged') as 'flagged' | 'undecided' | 'by-hand'}
      see={state.see ? { isAllowed: state.see === 'yes', ask: async () => false } : null}
      onModal={nothing}
      {...(state.coach && { picture: () => null })}
    />
  ),
  coach: (state) => <Coached state={state} />,
  show: (state) => (
    <Show
      {...helpOf(state)}
      way={(state.way ?? 'calm') as Way}
      second={state.step === '2'}
      onDecide={async () => ({ done: false, why: 'wait', waitMs: Number(state.wait ?? 0) })}
    />
  ),
  privacy: (state) => (
    <Privacy settings={settingsOf(state)} onLanguage={nothing} onClose={nothing} />
  ),
  popup: (state) => (
    <Popup
      {...helpOf(state)}
      state={(state.state ?? 'ready') as EngineState}
      onReport={async () => false}
      managed={state.managed === 'yes'}
      paused={state.paused === 'yes'}
      onChange={async () => true}
      onOpen={nothing}
    />
  ),
};

function speechOf(state: State): { language: 'vi' | 'en'; level: 'younger' | 'older' } {
  return {
    language: state.language === 'en' ? 'en' : 'vi',
    level: state.level === 'younger' ? 'younger' : 'older',
  };
}

function settingsOf(state: State): PopupProps['settings'] {
  const { language, level: textLevel } = speechOf(state);
  const contact = { name: 'Cô Nguyễn Thị Hồng Hạnh', phone: '024 3942 1234', hours: '7:00–17:00' };
  return {
    language,
    textLevel,
    sensitivity: 'balanced',
    country: state.country ?? 'vn',
    organisation: state.school ?? '',
    contact: state.school ? contact : null,
    mark: (state.mark ?? 'none') as Mark,
  };
}

function placeOf(state: State): ReturnType<typeof whereIs> {
  return whereIs(state.on ?? 'https://unknown.example/');
}

function helpOf(state: State) {
  const screen = screenOf(state.screen ?? 'home');
  const start: ScreenName[] = screen.name === 'home' ? [screen] : [{ name: 'home' }, screen];
  const settings = settingsOf(state);
  return {
    place: placeOf(state),
    settings,
    local: settings,
    start,
    onClose: nothing,
    onPractise: nothing,
  };
}

function screenOf(name: string): ScreenName {
  const branch = BRANCHES.find((one) => name === `branch-${one}`);
  if (branch) return { name: 'branch', branch };
  return { name: name as Exclude<ScreenName['name'], 'branch'> };
}
