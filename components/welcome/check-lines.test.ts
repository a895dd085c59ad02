import { expect, it } from 'vitest';
import type { Access } from '../../bridge/protection.ts';
import type { JudgeStatus, SettingsState } from '../../bridge/protocol.ts';
import type { SelfTest } from '../../bridge/self-test.ts';
import { type Found, leftToDo, linesOf } from './check-lines.ts';

const access: Access = {
  browser: 'chromium',
  menus: 'vi',
  privateWindows: true,
  everySite: true,
  onToolbar: true,
};
const status: JudgeStatus = {
  state: 'ready',
  backend: 'kernels-simd',
  second: 'unasked',
  workers: 2,
  inferences: 6,
  waiting: 0,
  tensors: 0,
  bytes: 0,
};
const right: SelfTest = { outcome: 'right', tried: [], ms: 40, status };
const home = { managed: false, locked: [], problems: [] } as unknown as SettingsState;
const found = (change: Partial<Found>) =>
  linesOf({ access, test: right, drawings: 6, state: home, who: 'Trường', ...change });
const state = (lines: ReturnType<typeof found>, id: string) =>
  lines.find((line) => line.id === id)?.state;

it('is all good where the browser and the engine say so', () => {
  expect(leftToDo(found({}))).toBe(0);
});

it('does not sum up before the engine has answered', () => {
  expect(leftToDo(found({ test: null }))).toBeNull();
});

it.each(['privateWindows', 'everySite', 'onToolbar'] as const)(
  'counts it when %s is not',
  (key) => {
    expect(leftToDo(found({ access: { ...access, [key]: false } }))).toBe(1);
  },
);

it('says nothing of a toolbar that the browser does not tell of', () => {
  expect(state(found({ access: { ...access, onToolbar: null } }), 'toolbar')).toBeUndefined();
});

it.each([
  ['wrong', 'ready', 'engineWrong'],
  ['down', 'damaged', 'engineDamaged'],
  ['down', 'failed', 'engineDown'],
] as const)('an engine that is %s and %s is %s, never good', (outcome, engine, title) => {
  const test = { ...right, outcome, ms: null, status: { ...status, state: engine } };
  const lines = found({ test });
  expect(lines[0]).toMatchObject({ id: 'engine', state: 'todo', title });
  expect(state(lines, 'speed')).toBeUndefined();
});

it('tells a policy from none, and one with mistakes from a sound one', () => {
  const managed = { ...home, managed: true, locked: ['cover'] } as unknown as SettingsState;
  expect(state(found({}), 'policy')).toBe('note');
  expect(state(found({ state: managed }), 'policy')).toBe('good');
  const wrong = { ...managed, problems: [{ key: 'a', why: 'type' as const }] };
  expect(state(found({ state: wrong }), 'policy')).toBe('todo');
});
