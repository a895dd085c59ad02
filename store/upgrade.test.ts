import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyStorage, local } from '../tests/support/fake-storage.ts';
import { Database } from './db.ts';
import { DEFAULTS } from './items.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
const { readState, writeSettings } = await import('./settings.ts');

/** What a browser holds that has had an earlier version, as it lies on the disk. */
interface Profile {
  readonly storage: Record<string, unknown>;
  readonly database: {
    readonly version: number;
    readonly stores: Record<string, string>;
    readonly rows: Record<string, object[]>;
  };
  readonly expected: { readonly settings: object; readonly rows: Record<string, number> };
}

const FOLDER = new URL('../tests/profiles/', import.meta.url);
/** Each release adds its own file; none is ever changed or removed. */
const PROFILES = readdirSync(FOLDER).map((name): [string, Profile] => [
  name.replace('.json', ''),
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
]);

beforeEach(emptyStorage);

describe.each(PROFILES)('a profile of %s', (version, profile) => {
  test('keeps its settings, and after a change too', async () => {
    Object.assign(local.items, structuredClone(profile.storage));
    const expected = { ...DEFAULTS, ...profile.expected.settings };
    expect((await readState()).settings).toEqual(expected);
    await writeSettings({ autoLock: 9 });
    expect((await readState()).settings).toEqual({ ...expected, autoLock: 9 });
  });

  test('keeps every row of its database', async () => {
    const old = new Dexie(`profile ${version}`);
    old.version(profile.database.version).stores(profile.database.stores);
    for (const [table, rows] of Object.entries(profile.database.rows))
      await old.table(table).bulkAdd(rows);
    old.close();
    const db = new Database(`profile ${version}`);
    const tables = Object.keys(profile.expected.rows);
    const rows = await Promise.all(
      tables.map(async (name) => [name, await db.table(name).count()]),
    );
    expect(Object.fromEntries(rows)).toEqual(profile.expected.rows);
    for (const [table, before] of Object.entries(profile.database.rows))
      expect(await db.table(table).toArray()).toEqual(expect.arrayContaining(before));
    db.close();
  });
});

test('every released version has its profile', () => {
  const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  const released = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, name]) => name);
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const known = PROFILES.map(([name]) => name);
  expect(known).toEqual(expect.arrayContaining(released));
  expect(known).toContain(version);
});

test('settings of a later version: what is known is used, the rest is kept for it', async () => {
  const chosen = { sensitivity: 'strict', cover: 'hologram', aura: { x: 1 } };
  local.items.settings = { version: 7, chosen };
  const { settings } = await readState();
  expect([settings.sensitivity, settings.cover]).toEqual(['strict', 'blur']);
  await writeSettings({ language: 'en' });
  expect(local.items.settings).toEqual({
    version: 7,
    chosen: { sensitivity: 'strict', aura: { x: 1 }, language: 'en' },
  });
});

test('a database of a later version: this one reads and writes what it knows, the rest is kept', async () => {
  const later = new Dexie('later');
  later.version(9).stores({
    scores: 'key, day',
    secrets: 'name',
    counts: 'day, week',
    progress: 'lesson',
    copies: 'name',
    wishes: 'name',
  });
  await later.table('wishes').add({ name: 'x' });
  await later.table('counts').add({ day: '2027-01-01', judged: 1, week: 1, seen: 5 });
  later.close();
  const db = new Database('later');
  expect(await db.counts.toArray()).toEqual([{ day: '2027-01-01', judged: 1, week: 1, seen: 5 }]);
  await db.progress.put({ lesson: 'call-111', done: null, step: 1 });
  db.close();
  const again = new Dexie('later');
  await again.open();
  expect(await again.table('wishes').count()).toBe(1);
  expect(await again.table('progress').count()).toBe(1);
  again.close();
});
