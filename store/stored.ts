import { browser } from '../bridge/browser.ts';
import { isRecord } from '../bridge/checks.ts';
import type { Settings } from '../bridge/protocol.ts';
import { misfit } from '../bridge/setting-types.ts';
import { ITEMS, KEYS } from './items.ts';
import { tidy } from './tidy.ts';

/** The shape of what is stored, and of exported files. Grows with every migration below. */
export const VERSION = 2;
export const SETTINGS_KEY = 'settings';

/** What a caregiver chose; what nobody chose is not in it, so that a default may follow the age. */
export type Chosen = Partial<Settings>;

interface Stored {
  readonly version: number;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** `MIGRATIONS[n]` takes what version n+1 stored to version n+2. None is ever removed. */
const MIGRATIONS: readonly ((old: unknown) => unknown)[] = [
  // Version 1 (0.1.0): the items themselves, no version.
  (old) => ({ version: 2, chosen: isRecord(old) ? old : {} }),
];

/** Anything as the newest shape; items of versions to come are kept as they are, and not used. */
export function migrate(raw: unknown): Stored {
  let value = raw;
  const from = isRecord(raw) && typeof raw.version === 'number' ? raw.version : 1;
  for (const step of MIGRATIONS.slice(Math.max(from, 1) - 1)) value = step(value);
  const { version, chosen } = isRecord(value) ? value : {};
  return {
    version: Math.max(typeof version === 'number' ? version : VERSION, VERSION),
    chosen: isRecord(chosen) ? chosen : {},
  };
}

/** The items that can be used. One that is damaged falls back to its default, alone. */
export function sound(chosen: Readonly<Record<string, unknown>>): Chosen {
  return Object.fromEntries(
    KEYS.filter((key) => ITEMS[key].scope !== 'school' && Object.hasOwn(chosen, key))
      .map((key) => [key, tidy(ITEMS[key].type, chosen[key])] as const)
      .filter(([key, value]) => misfit(ITEMS[key].type, value) === null),
  );
}

/** Throws where the browser's storage is closed to us. */
export async function readChosen(): Promise<Chosen> {
  return sound(migrate((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]).chosen);
}

/**
 * Replaces what was chosen; items of a later version stay as they were. Throws where it cannot be
 * written; then nothing has changed.
 */
export async function writeChosen(chosen: Chosen): Promise<void> {
  const before = migrate((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const foreign = Object.entries(before.chosen).filter(([key]) => !Object.hasOwn(ITEMS, key));
  const stored: Stored = {
    version: before.version,
    chosen: { ...Object.fromEntries(foreign), ...chosen },
  };
  await browser.storage.local.set({ [SETTINGS_KEY]: stored });
}
