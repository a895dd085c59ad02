import { beforeEach, expect, test, vi } from 'vitest';
import type { Settings, SettingsState } from '../bridge/protocol.ts';
import { emptyStorage, local } from '../tests/support/fake-storage.ts';
import { DEFAULTS } from './items.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
const { readState, writeSettings } = await import('./settings.ts');

beforeEach(emptyStorage);

async function set(change: Partial<Settings>): Promise<SettingsState> {
  const reply = await writeSettings(change);
  expect(reply.done).toBe(true);
  return reply.state;
}

test('nothing chosen: the defaults, and no lock', async () => {
  const expected = { settings: DEFAULTS, locked: [], managed: false, problems: [], lock: 'none' };
  expect(await readState()).toEqual(expected);
});

test('6–10 years are strict unless somebody chose', async () => {
  expect((await set({ textLevel: 'younger' })).settings.sensitivity).toBe('strict');
  expect((await set({ sensitivity: 'relaxed' })).settings.sensitivity).toBe('relaxed');
});

test('the default follows the age, because it is not written', async () => {
  await set({ textLevel: 'younger', language: 'en' });
  expect((await set({ textLevel: 'older' })).settings.sensitivity).toBe('balanced');
});

test.each([
  ['an unknown word', { sensitivity: 'off' }],
  ['a wrong type', { sensitivity: 1 }],
  ['an inherited name', { constructor: 'x' }],
  ['limits out of range', { limits: [0, 0, 0, 0, 9] }],
  ['a site without a host', { sites: [{ host: '', sensitivity: null }] }],
  ['what only a school sets', { organisation: 'x', pin: 'policy' }],
])('%s on the disk changes nothing else', async (_, damage) => {
  const chosen = { language: 'en', cover: 'opaque', ...damage };
  local.items.settings = { version: 2, chosen };
  const expected = { ...DEFAULTS, language: 'en', cover: 'opaque' };
  expect((await readState()).settings).toEqual(expected);
});

test.each([[['sensitivity']], ['sensitivity'], [null], [{ version: 2 }], [{ version: 'x' }]])(
  'rubbish on the disk, %j, is no choice',
  async (rubbish) => {
    local.items.settings = rubbish;
    expect((await readState()).settings).toEqual(DEFAULTS);
  },
);

test('own limits are kept', async () => {
  const change = { sensitivity: 'custom', limits: [2, 0.4, 2, 0.4, 0.6] } as const;
  expect((await set(change)).settings).toEqual({ ...DEFAULTS, ...change });
});
