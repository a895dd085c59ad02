import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage, local, restartBrowser } from '../tests/support/fake-storage.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
vi.mock('./pin-hash.ts', async (original) => ({
  ...(await original<typeof import('./pin-hash.ts')>()),
  affordableIterations: async () => 10,
}));

/** Ends what an earlier background may still be doing. */
let ended: () => void = () => undefined;

/** The background as it is after a start: its modules anew, over the same disk. */
async function started() {
  ended();
  restartBrowser();
  vi.resetModules();
  const copies = await import('./second-copy.ts');
  const store = {
    ...(await import('./settings.ts')),
    ...(await import('./counts.ts')),
    ...(await import('./progress.ts')),
    ...(await import('./pin-calls.ts')),
    ...(await import('./erase.ts')),
    ...(await import('./db.ts')),
  };
  ended = () => store.database().close();
  copies.keepCopies();
  await store.readState();
  return store;
}

const wipe = (name = 'o-xanh') =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });

/** A family that has used it for a while. */
async function used() {
  const store = await started();
  await store.writeSettings({ sensitivity: 'strict', language: 'en' });
  await store.setPin('8305', null);
  await store.lockAgain();
  await store.addCounts({ judged: 40, covered: 3 });
  await store.saveDone('call-111');
  await vi.waitFor(async () => {
    const names = (await store.database().copies.toArray()).map(({ name }) => name);
    expect(names.sort()).toEqual(['here', 'pin', 'settings']);
    expect(local.items.copy).toMatchObject({ progress: [{ lesson: 'call-111' }] });
  });
  store.database().close();
}

async function expectAll(store: Awaited<ReturnType<typeof started>>): Promise<void> {
  const { settings, lock } = await store.readState();
  expect([settings.sensitivity, settings.language, lock]).toEqual(['strict', 'en', 'locked']);
  expect((await store.readProgress()).lessons).toMatchObject([{ lesson: 'call-111' }]);
  await vi.waitFor(async () => expect(await store.readCounts()).toMatchObject([{ judged: 40 }]));
}

afterEach(() => ended());
beforeEach(async () => {
  emptyStorage();
  await wipe();
});

test('a lost extension storage gets settings and PIN back before anything is read', async () => {
  await used();
  for (const key of Object.keys(local.items)) delete local.items[key];
  const store = await started();
  await expectAll(store);
  expect(await store.openWithPin('8305')).toMatchObject({ done: true });
});

test('a lost database gets counts and progress back', async () => {
  await used();
  await wipe();
  await expectAll(await started());
});

test('a storage that cannot even be read is emptied and filled again', async () => {
  await used();
  for (const key of Object.keys(local.items)) delete local.items[key];
  local.broken = new Error('Corruption: block checksum mismatch');
  Object.assign(local, {
    clear: async () => {
      local.broken = null;
    },
  });
  await expectAll(await started());
});

test('a storage that lost its newest writes only gets them back', async () => {
  const store = await started();
  await store.writeSettings({ sensitivity: 'strict', language: 'en' });
  await vi.waitFor(async () => expect(await store.database().copies.count()).toBe(2));
  const early = structuredClone(local.items);
  store.database().close();
  await used();
  local.items = { ...early, copy: local.items.copy }; // the file was cut off before the PIN
  const next = await started();
  await vi.waitFor(async () => expect((await next.readState()).lock).toBe('locked'));
});

test('what was counted since the loss is added', async () => {
  await used();
  await wipe();
  const store = await started();
  await store.addCounts({ judged: 2 });
  await vi.waitFor(async () => expect(await store.readCounts()).toMatchObject([{ judged: 42 }]));
});

test('what was never there does not come back: no PIN, no choice', async () => {
  const store = await started();
  await store.writeSettings({ sensitivity: 'strict' });
  await vi.waitFor(async () => expect(await store.database().copies.get('settings')).toBeDefined());
  store.database().close();
  for (const key of Object.keys(local.items)) delete local.items[key];
  expect(await (await started()).readState()).toMatchObject({
    lock: 'none',
    settings: { sensitivity: 'strict' },
  });
});

test('a PIN that was taken away, and what was erased, do not come back', async () => {
  await used();
  const store = await started();
  await store.openWithPin('8305');
  expect(await store.eraseEverything()).toEqual({ done: true });
  store.database().close();
  const next = await started();
  expect(await next.readState()).toMatchObject({ lock: 'none', settings: { language: 'vi' } });
  next.database().close();
  for (const key of Object.keys(local.items)) delete local.items[key];
  const last = await started();
  expect(await last.readState()).toMatchObject({ lock: 'none', settings: { language: 'vi' } });
  expect(await last.readProgress()).toEqual({ lessons: [], state: 'kept' });
  expect(await last.readCounts()).toEqual([]);
});

test('rubbish in a copy is not believed', async () => {
  local.items.copy = { counts: 'x', progress: [7, { lesson: 5 }] };
  const store = await started();
  expect((await store.readState()).lock).toBe('none');
  expect(await store.readCounts()).toEqual([]);
});

test('a storage that cannot be read or emptied: what was chosen is in force, and locked', async () => {
  await used();
  local.broken = new Error('IO error');
  Object.assign(local, { clear: () => Promise.reject(new Error('IO error')) });
  const store = await started();
  const { settings, lock } = await store.readState();
  expect([settings.sensitivity, settings.language, lock]).toEqual(['strict', 'en', 'locked']);
  store.database().close();
  local.broken = null;
});
