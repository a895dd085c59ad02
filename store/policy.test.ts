import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage, local, managed, restartBrowser } from '../tests/support/fake-storage.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
const { checked, readPolicy, watchPolicy } = await import('./policy.ts');
const { readCarefully, readState, watchSettings } = await import('./state.ts');
const { writeSettings } = await import('./settings.ts');

const MISSING = new Error('Managed storage manifest not found');

beforeEach(() => {
  emptyStorage();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** As when an administrator's file is read while the browser runs. */
async function policyIs(values: Record<string, unknown>): Promise<void> {
  const keys = new Set([...Object.keys(managed.items), ...Object.keys(values)]);
  managed.items = values;
  managed.tell([...keys]);
  await vi.advanceTimersByTimeAsync(0);
}

test('a policy wins over what was chosen, and locks it', async () => {
  await writeSettings({ sensitivity: 'relaxed', cover: 'opaque' });
  managed.items = { sensitivity: 'strict', organisation: 'THCS Sao Mai' };
  const { settings, locked, managed: is } = await readState();
  expect([settings.sensitivity, settings.cover]).toEqual(['strict', 'opaque']);
  expect([locked, is]).toEqual([['sensitivity', 'organisation'], true]);
  expect(await writeSettings({ sensitivity: 'relaxed' })).toMatchObject({
    done: false,
    why: 'policy',
  });
  expect(await writeSettings({ sensitivity: 'strict', cover: 'blur' })).toMatchObject({
    done: true,
  });
  expect(await writeSettings({ organisation: 'x' })).toMatchObject({ done: false, why: 'policy' });
});

test('what cannot be used is left out one by one, and listed', () => {
  const given = {
    sensitivity: 'off',
    autoLock: 600,
    counts: 'yes',
    limits: [1, 1, 1],
    cover: 'opaque',
    wallpaper: 'blue',
    constructor: 'x',
    sites: [{ host: 'Games.Example', sensitivity: 'strict' }, { host: '' }, 7],
    pauseSites: ['a.test', 'b c'],
    contact: { name: 'Cô Lan', phone: '0900' },
  };
  expect(checked(given, {})).toEqual({
    values: {
      cover: 'opaque',
      sites: [{ host: 'games.example', sensitivity: 'strict', pausedUntil: null, reason: '' }],
      pauseSites: ['a.test'],
      contact: { name: 'Cô Lan', phone: '0900', hours: '' },
    },
    problems: [
      { key: 'sensitivity', why: 'range' },
      { key: 'autoLock', why: 'range' },
      { key: 'counts', why: 'type' },
      { key: 'limits', why: 'range' },
      { key: 'wallpaper', why: 'unknown' },
      { key: 'constructor', why: 'unknown' },
      { key: 'sites[1]', why: 'range' },
      { key: 'sites[2]', why: 'type' },
      { key: 'pauseSites[1]', why: 'range' },
    ],
  });
});

test('a slip in a policy leaves the last sound value in force', async () => {
  watchPolicy();
  await policyIs({ sensitivity: 'strict', cover: 'opaque' });
  await policyIs({ sensitivity: 'stirct', cover: 'opaque' });
  expect(await readPolicy()).toEqual({
    values: { sensitivity: 'strict', cover: 'opaque' },
    problems: [{ key: 'sensitivity', why: 'range' }],
  });
  await policyIs({ cover: 'opaque' });
  expect((await readPolicy()).values).toEqual({ cover: 'opaque' });
});

test('a policy that arrives late is in force when it arrives', async () => {
  const told: string[] = [];
  watchPolicy();
  watchSettings(({ settings }) => told.push(settings.sensitivity));
  expect((await readState()).managed).toBe(false);
  await policyIs({ sensitivity: 'strict' });
  expect(told.at(-1)).toBe('strict');
});

test.each([
  ['{}', null],
  ['a rejection', MISSING],
])('%s when the browser starts does not end a policy that may still come', async (_, broken) => {
  watchPolicy();
  await policyIs({ sensitivity: 'strict' });
  restartBrowser();
  managed.items = {};
  managed.broken = broken;
  watchPolicy();
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await readState()).settings.sensitivity).toBe('strict');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await readState()).toMatchObject({ managed: false, locked: [] });
});

test('a policy that the browser takes away is gone at once', async () => {
  watchPolicy();
  await policyIs({ sensitivity: 'strict' });
  await policyIs({});
  expect((await readState()).managed).toBe(false);
});

test('while the browser does not say whether there is a policy, frames get the careful end', async () => {
  const sites = [
    { host: 'a.test', sensitivity: 'relaxed', pausedUntil: 9e15, reason: '' },
  ] as const;
  await writeSettings({ sensitivity: 'relaxed', undecided: 'shown', video: 'relaxed', sites });
  const silent = vi.spyOn(managed, 'get').mockReturnValue(new Promise(() => undefined));
  expect((await readCarefully()).settings).toMatchObject({
    sensitivity: 'strict',
    undecided: 'covered',
    showAnyway: 'never',
    video: 'same',
    sites: [],
  });
  silent.mockRestore();
  watchPolicy();
  await policyIs({ sensitivity: 'balanced', undecided: 'auto' });
  expect((await readCarefully()).settings).toMatchObject({
    sensitivity: 'balanced',
    undecided: 'auto',
    showAnyway: 'never',
  });
});

test('rubbish in the memory of the last policy is not believed', async () => {
  local.items.policy = { sensitivity: 'off', pin: 7, cover: 'opaque' };
  expect((await readPolicy()).values).toEqual({ cover: 'opaque' });
});

test('where the school decides, nobody loosens and there is no PIN', async () => {
  const { openWithPin, setPin } = await import('./pin-calls.ts');
  await setPin('8305', null);
  await policyIs({ pin: 'policy' });
  expect((await readState()).lock).toBe('none');
  expect(await openWithPin('8305')).toMatchObject({ done: false, why: 'policy' });
  expect(await setPin('4719', '8305')).toMatchObject({ done: false, why: 'policy' });
  expect(await writeSettings({ sensitivity: 'relaxed' })).toMatchObject({
    done: false,
    why: 'policy',
  });
  expect(await writeSettings({ sensitivity: 'strict' })).toMatchObject({ done: true });
});
