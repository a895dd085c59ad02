import type { Access } from '../../bridge/protection.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import type { SelfTest } from '../../bridge/self-test.ts';
import type { Values } from '../../locales/text.ts';
import type { WelcomeKey } from '../../locales/welcome/notes.ts';

/** *note*: neither good nor bad. */
export type LineState = 'good' | 'todo' | 'note' | 'waiting';

/** One line of the protection check, in words of locales/welcome. */
export interface Line {
  readonly id: 'engine' | 'speed' | 'sites' | 'private' | 'toolbar' | 'policy';
  readonly state: LineState;
  readonly title: WelcomeKey;
  readonly means?: WelcomeKey;
  readonly values?: Values;
}

/** What was found out; null: not yet. */
export interface Found {
  readonly access: Access | null;
  readonly test: SelfTest | null;
  /** how many drawings the self-test has */
  readonly drawings: number;
  readonly state: SettingsState;
  /** the school's name, or words for it */
  readonly who: string;
}

/** Every line, the engine first: without it nothing else counts. */
export function linesOf(found: Found): readonly Line[] {
  return [engine(found), ...speed(found), ...accessLines(found.access), policy(found)];
}

/** Things left to do; null while something is still being found out. */
export function leftToDo(lines: readonly Line[]): number | null {
  if (lines.some(({ state }) => state === 'waiting')) return null;
  return lines.filter(({ state }) => state === 'todo').length;
}

function engine({ test, drawings }: Found): Line {
  const line = (state: LineState, title: WelcomeKey, means?: WelcomeKey): Line => ({
    id: 'engine',
    state,
    title,
    ...(means && { means }),
    values: { count: drawings },
  });
  if (test === null) return line('waiting', 'engineWait');
  if (test.outcome === 'right') return line('good', 'engineGood', 'engineGoodMeans');
  if (test.outcome === 'wrong') return line('todo', 'engineWrong', 'engineWrongMeans');
  return test.status?.state === 'damaged'
    ? line('todo', 'engineDamaged', 'engineDamagedMeans')
    : line('todo', 'engineDown', 'engineDownMeans');
}

function speed({ test }: Found): Line[] {
  if (!test?.ms || !test.status) return [];
  const { backend, workers } = test.status;
  const perSecond = Math.max(1, Math.round(1000 / test.ms));
  const values = { ms: Math.round(test.ms), perSecond, backend: backend ?? '?', workers };
  return [{ id: 'speed', state: 'note', title: 'speed', means: 'speedMeans', values }];
}

function accessLines(access: Access | null): Line[] {
  if (access === null) return [];
  const { everySite, privateWindows, onToolbar } = access;
  return [
    everySite
      ? { id: 'sites', state: 'good', title: 'sitesGood' }
      : { id: 'sites', state: 'todo', title: 'sitesBad', means: 'sitesBadMeans' },
    privateWindows
      ? { id: 'private', state: 'good', title: 'privateGood' }
      : { id: 'private', state: 'todo', title: 'privateBad', means: 'privateBadMeans' },
    ...(onToolbar === null ? [] : [toolbar(onToolbar)]),
  ];
}

function toolbar(onToolbar: boolean): Line {
  return onToolbar
    ? { id: 'toolbar', state: 'good', title: 'toolbarGood' }
    : { id: 'toolbar', state: 'todo', title: 'toolbarBad', means: 'toolbarBadMeans' };
}

function policy({ state, who }: Found): Line {
  const { managed, locked, problems } = state;
  if (!managed) {
    return { id: 'policy', state: 'note', title: 'policyNone', means: 'policyNoneMeans' };
  }
  const values = { who, count: locked.length, problems: problems.length };
  return problems.length === 0
    ? { id: 'policy', state: 'good', title: 'policyOn', values }
    : { id: 'policy', state: 'todo', title: 'policyOn', means: 'policyProblems', values };
}
