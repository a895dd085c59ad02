import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayCounts, SettingsState } from '../../bridge/protocol.ts';
import type { BrowserName, Driver } from './driver.ts';
import { sendFrom, setSettings } from './extension.ts';

/** What a family would miss if it were gone. */
export interface Kept {
  readonly settings: string;
  readonly lock: string;
  /** `day`s of counts with pictures covered on them */
  readonly days: readonly string[];
  readonly lessons: readonly string[];
}

const DAY = '2026-10-01';
export const PIN = '482913';
export const KEPT: Kept = {
  settings: 'strict opaque en',
  lock: 'locked',
  days: [DAY],
  lessons: ['call-111'],
};

/** Has {@link KEPT} kept, and waits until each store has what it holds twice. */
export async function keepSomething(driver: Driver): Promise<void> {
  const own = await driver.extensionPage('practice.html');
  await setSettings(own, { sensitivity: 'strict', cover: 'opaque', language: 'en' });
  await sendFrom(own, 'background', 'pin:set', { pin: PIN, old: null });
  await sendFrom(own, 'background', 'pin:lock', null);
  await own.evaluate(putRows, DAY);
  await driver.killBackground(); // what lies there is copied when it wakes
  await sendFrom(own, 'background', 'settings:get', null).catch(() => undefined);
  await own.evaluate(untilCopied);
  await own.close();
}

export async function readKept(driver: Driver): Promise<Kept> {
  const own = await driver.extensionPage('practice.html');
  const { settings, lock } = (await sendFrom(
    own,
    'background',
    'settings:get',
    null,
  )) as SettingsState;
  const counts = (await sendFrom(own, 'background', 'counts:get', null)) as readonly DayCounts[];
  const lessons = await own.evaluate(lessonsDone);
  await own.close();
  return {
    settings: `${settings.sensitivity} ${settings.cover} ${settings.language}`,
    lock,
    days: counts.filter(({ covered }) => covered > 0).map(({ day }) => day),
    lessons,
  };
}

/** Runs in a page of ours. */
function putRows(day: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('o-xanh');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const change = opened.result.transaction(['progress', 'counts'], 'readwrite');
      change.objectStore('progress').put({ lesson: 'call-111', done: day, step: 0 });
      change.objectStore('counts').put({ day, judged: 40, covered: 3, help: 1, practice: 1 });
      change.oncomplete = () => {
        opened.result.close();
        resolve();
      };
    };
  });
}

/** Runs in a page of ours. */
async function untilCopied(): Promise<void> {
  const world = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
  const { storage } = (world.browser ?? world.chrome) as typeof chrome;
  const names = () =>
    new Promise<string[]>((resolve) => {
      const opened = indexedDB.open('o-xanh');
      opened.onsuccess = () => {
        const asked = opened.result.transaction('copies').objectStore('copies').getAllKeys();
        asked.onsuccess = () => {
          opened.result.close();
          resolve(asked.result.map(String));
        };
      };
    });
  for (;;) {
    const { copy } = await storage.local.get('copy');
    const copied = await names();
    if (JSON.stringify(copy ?? '').includes('call-111') && copied.includes('pin')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in practice.html: the lessons that it shows as done, from wherever it had them. */
async function lessonsDone(): Promise<string[]> {
  const done = () => [...document.querySelectorAll('a.lesson-card:has(.lesson-mark)')];
  for (let tries = 0; tries < 30 && done().length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return done().map((link) => (link.getAttribute('href') ?? '').replace('#/lesson/', ''));
}

const FILES = {
  chromium: {
    database: /IndexedDB\/chrome-extension[^/]*leveldb\//,
    storage: /Local Extension Settings\//,
  },
  firefox: {
    database: /storage\/default\/moz-extension[^^/]*\/idb\/.*\.sqlite/,
    storage: /storage\/default\/moz-extension[^/]*\^userContextId[^/]*\/idb\/.*\.sqlite/,
  },
} as const;

export type Damage = 'flipped bits' | 'garbage' | 'half of each file' | 'empty files';
export const DAMAGES: readonly Damage[] = [
  'flipped bits',
  'garbage',
  'half of each file',
  'empty files',
];

/** Damages the files of one of the two stores in the profile of a browser that does not run. */
export function damage(
  name: BrowserName,
  profile: string,
  store: 'database' | 'storage',
  how: Damage,
): number {
  const files = readdirSync(profile, { recursive: true })
    .map(String)
    .filter((file) => FILES[name][store].test(file))
    .map((file) => join(profile, file))
    .filter((file) => statSync(file).isFile());
  for (const file of files) harm(file, how);
  return files.length;
}

function harm(file: string, how: Damage): void {
  const bytes = readFileSync(file);
  if (how === 'garbage') writeFileSync(file, Buffer.alloc(5000, 'xyz'));
  else if (how === 'empty files') truncateSync(file, 0);
  else if (how === 'half of each file') truncateSync(file, bytes.length >> 1);
  else
    writeFileSync(
      file,
      bytes.map((byte, at) => (at % 97 === 0 ? byte ^ 0x55 : byte)),
    );
}
