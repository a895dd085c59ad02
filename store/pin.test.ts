import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage, local, restartBrowser, session } from '../tests/support/fake-storage.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
/** The real derivation, with few rounds: what is tried here is who gets in and when. */
vi.mock('./pin-hash.ts', async (original) => ({
  ...(await original<typeof import('./pin-hash.ts')>()),
  affordableIterations: async () => 10,
}));

type Calls = typeof import('./pin-calls.ts');
let calls: Calls;

/** As when the service worker or the event page starts anew: nothing in memory. */
async function restartBackground(): Promise<void> {
  vi.resetModules();
  calls = await import('./pin-calls.ts');
}

beforeEach(async () => {
  emptyStorage();
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 10, 22) });
  await restartBackground();
});
afterEach(() => {
  vi.useRealTimers();
});

const lock = async () => (await import('./pin.ts')).readLock();
const MINUTE = 60_000;

async function wrongTimes(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await calls.openWithPin('9999');
}

test('set, locked by itself, opened, locked by hand, removed', async () => {
  expect(await calls.setPin('8305', null)).toMatchObject({ done: true, state: { lock: 'open' } });
  vi.advanceTimersByTime(5 * MINUTE + 1);
  expect(await lock()).toBe('locked');
  expect(await calls.openWithPin('8306')).toEqual({ done: false, why: 'wrong', waitMs: 0 });
  expect(await calls.openWithPin('8305')).toMatchObject({ done: true, state: { lock: 'open' } });
  expect((await calls.lockAgain()).lock).toBe('locked');
  expect(await calls.removePin('8306')).toMatchObject({ done: false, why: 'wrong' });
  expect(await calls.removePin('8305')).toMatchObject({ done: true, state: { lock: 'none' } });
  expect(local.items).toEqual({});
});

test('an opened PIN is locked with the browser, and by a clock set back', async () => {
  await calls.setPin('8305', null);
  restartBrowser();
  expect(await lock()).toBe('locked');
  await calls.openWithPin('8305');
  vi.setSystemTime(Date.now() - MINUTE);
  expect(await lock()).toBe('locked');
});

test('another PIN needs the old one, also while it is open; a weak one is refused', async () => {
  await calls.setPin('8305', null);
  expect(await calls.setPin('4719', null)).toMatchObject({ done: false, why: 'wrong' });
  expect(await calls.setPin('4719', '1111')).toMatchObject({ done: false, why: 'wrong' });
  expect(await calls.setPin('1234', '8305')).toEqual({ done: false, why: 'weak', waitMs: 0 });
  expect(await calls.setPin('4719', '8305')).toMatchObject({ done: true });
  expect(await calls.openWithPin('8305')).toMatchObject({ done: false });
  expect(await calls.openWithPin('4719')).toMatchObject({ done: true });
});

test('after three wrong ones even the right one waits, over restarts and whatever the clock says', async () => {
  await calls.setPin('8305', null);
  await wrongTimes(3);
  const wait = { done: false, why: 'wait', waitMs: 30_000 };
  expect(await calls.openWithPin('8305')).toEqual(wait);
  restartBrowser();
  await restartBackground();
  expect(await calls.openWithPin('8305')).toEqual(wait);
  vi.setSystemTime(Date.now() - 365 * 86_400_000);
  expect(await calls.openWithPin('8305')).toEqual(wait);
  vi.advanceTimersByTime(29_000);
  expect(await calls.openWithPin('8305')).toEqual({ ...wait, waitMs: 1000 });
  vi.advanceTimersByTime(1000);
  expect(await calls.openWithPin('8305')).toMatchObject({ done: true });
});

test('a clock set forward shortens nothing while the background lives', async () => {
  await calls.setPin('8305', null);
  await wrongTimes(3);
  vi.setSystemTime(Date.now() + 86_400_000);
  expect(await calls.openWithPin('8305')).toMatchObject({ done: false, why: 'wait' });
});

test('a hundred tries at once are looked at one after the other', async () => {
  await calls.setPin('8305', null);
  const guesses = Array.from({ length: 100 }, (_, n) => String(8206 + n));
  const replies = await Promise.all(guesses.map((pin) => calls.openWithPin(pin)));
  const looked = replies.filter((reply) => reply.done || reply.why === 'wrong');
  expect(looked).toHaveLength(3);
  expect(replies.some(({ done }) => done)).toBe(false);
});

test('the right one sets the count of wrong ones back', async () => {
  await calls.setPin('8305', null);
  await wrongTimes(2);
  await calls.openWithPin('8305');
  await wrongTimes(2);
  expect(await calls.openWithPin('8305')).toMatchObject({ done: true });
});

test('a damaged PIN opens to nobody', async () => {
  await calls.setPin('8305', null);
  local.items.pin = { salt: 1 };
  restartBrowser();
  expect(await lock()).toBe('locked');
  expect(await calls.openWithPin('8305')).toMatchObject({ done: false, why: 'wrong' });
});

test('a disk that cannot be written lets nobody in', async () => {
  await calls.setPin('8305', null);
  restartBrowser();
  local.set = vi.fn().mockRejectedValueOnce(new Error('full')) as never;
  expect(await calls.openWithPin('8305')).toMatchObject({ done: false, why: 'storage' });
  expect(session.items).toEqual({});
  Reflect.deleteProperty(local, 'set');
});

test('what is kept of it is salted, slow, and holds no PIN', async () => {
  await calls.setPin('8305', null);
  const first = JSON.stringify(local.items.pin);
  await calls.setPin('8305', '8305');
  expect(JSON.stringify(local.items.pin)).not.toBe(first);
  expect(JSON.stringify(local.items)).not.toContain('8305');
});
