import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage, local, managed, restartBrowser } from '../tests/support/fake-storage.ts';
import { Database } from './db.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
vi.mock('./pin-hash.ts', async (original) => ({
  ...(await original<typeof import('./pin-hash.ts')>()),
  affordableIterations: async () => 10,
}));
const { readState, writeSettings } = await import('./settings.ts');
const { lockAgain, openWithPin, setPin } = await import('./pin-calls.ts');
const { exportSettings, importSettings } = await import('./transfer.ts');
const { eraseEverything } = await import('./erase.ts');
const { addCounts, eraseCounts, readCounts } = await import('./counts.ts');

const db = new Database();

beforeEach(async () => {
  emptyStorage();
  await db.counts.clear();
  await db.progress.clear();
});

async function locked(): Promise<void> {
  await setPin('8305', null);
  await lockAgain();
}

const file = (chosen: unknown, version = 2) =>
  JSON.stringify({ format: 'o-xanh settings', version, chosen });

test('locked: tightening and words are free, loosening is not, and a change is done whole', async () => {
  await locked();
  expect(await writeSettings({ sensitivity: 'strict', language: 'en' })).toMatchObject({
    done: true,
  });
  const mixed = await writeSettings({ cover: 'opaque', sensitivity: 'relaxed' });
  expect(mixed).toMatchObject({ done: false, why: 'pin', state: { settings: { cover: 'blur' } } });
  await openWithPin('8305');
  expect(await writeSettings({ sensitivity: 'relaxed' })).toMatchObject({ done: true });
});

test('locked: the age’s own default cannot be loosened by the age', async () => {
  await writeSettings({ textLevel: 'younger' });
  await locked();
  expect(await writeSettings({ textLevel: 'older' })).toMatchObject({ done: false, why: 'pin' });
});

test('two pages that write at once both keep what they wrote', async () => {
  await Promise.all([writeSettings({ cover: 'opaque' }), writeSettings({ language: 'en' })]);
  expect((await readState()).settings).toMatchObject({ cover: 'opaque', language: 'en' });
});

test('a full disk changes nothing and says so', async () => {
  await writeSettings({ sensitivity: 'strict' });
  local.set = vi.fn().mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded')) as never;
  const reply = await writeSettings({ cover: 'opaque' });
  Reflect.deleteProperty(local, 'set');
  expect(reply).toMatchObject({
    done: false,
    why: 'storage',
    state: { settings: { cover: 'blur' } },
  });
  expect((await readState()).settings).toMatchObject({ sensitivity: 'strict', cover: 'blur' });
});

test('a disk that cannot be read: careful, and locked', async () => {
  await writeSettings({ sensitivity: 'relaxed', undecided: 'shown' });
  local.broken = new Error('corrupt');
  const { settings, lock } = await readState();
  expect(settings).toMatchObject({ sensitivity: 'strict', undecided: 'covered', cover: 'opaque' });
  expect(lock).toBe('locked');
});

test('what is exported can be imported elsewhere, and says nothing but what was chosen', async () => {
  const sites = [
    { host: 'a.test', sensitivity: 'strict', pausedUntil: null, reason: 'x' },
  ] as const;
  await writeSettings({ sensitivity: 'strict', sites });
  await addCounts({ judged: 3 });
  await locked();
  managed.items = { cover: 'opaque' };
  const text = await exportSettings();
  expect(Object.keys(JSON.parse(text).chosen)).toEqual(['sensitivity', 'sites']);
  emptyStorage();
  expect(await importSettings(text)).toMatchObject({ done: true, skipped: [] });
  expect((await readState()).settings).toMatchObject({ sensitivity: 'strict', sites });
});

test.each([
  ['no JSON', '{'],
  ['another file', '{"a":1}'],
  ['a wrong type', file({ sensitivity: 1 })],
  ['an unknown key', file({ sensitivity: 'strict', wallpaper: 1 })],
  ['what only a school sets', file({ pin: 'policy' })],
  ['no settings', file(null)],
  ['settings as a list', file([])],
  ['a version before there were files', file({}, 1)],
  ['a version that is none', file({}, 1.5)],
])('%s is damaged, and changes nothing', async (_, text) => {
  await writeSettings({ language: 'en' });
  const before = structuredClone(local.items);
  expect(await importSettings(text)).toMatchObject({ done: false, why: 'damaged' });
  expect(local.items).toEqual(before);
});

test('a file of a later version is not guessed at', async () => {
  expect(await importSettings(file({}, 99))).toMatchObject({ done: false, why: 'newer' });
});

test('an imported file loosens no more than its reader may', async () => {
  await writeSettings({ sensitivity: 'strict' });
  await locked();
  expect(await importSettings(file({ sensitivity: 'relaxed' }))).toMatchObject({ why: 'pin' });
  expect(await importSettings(file({}))).toMatchObject({ why: 'pin' });
  managed.items = { sensitivity: 'strict' };
  const reply = await importSettings(file({ sensitivity: 'relaxed', cover: 'opaque' }));
  expect(reply).toMatchObject({ done: true, skipped: ['sensitivity'] });
  expect((await readState()).settings).toMatchObject({ sensitivity: 'strict', cover: 'opaque' });
});

test('erasing everything asks for the PIN, and leaves a new profile', async () => {
  await writeSettings({ sensitivity: 'strict' });
  await addCounts({ help: 1 });
  await db.progress.put({ lesson: 'x', done: null, step: 1 });
  await locked();
  expect(await eraseEverything()).toEqual({ done: false, why: 'pin' });
  expect(await eraseCounts()).toEqual({ done: false, why: 'pin' });
  expect(await readCounts()).toHaveLength(1);
  await openWithPin('8305');
  expect(await eraseEverything()).toEqual({ done: true });
  expect(local.items).toEqual({ here: 1 }); // second-copy.ts: emptied, not lost
  expect([await readCounts(), await db.progress.count()]).toEqual([[], 0]);
  expect((await readState()).lock).toBe('none');
});

test('closing the browser locks', async () => {
  await setPin('8305', null);
  restartBrowser();
  expect(await writeSettings({ sensitivity: 'relaxed' })).toMatchObject({
    done: false,
    why: 'pin',
  });
});
