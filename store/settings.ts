import { browser } from '../bridge/browser.ts';
import { isRecord, isSettingsPart } from '../bridge/checks.ts';
import type { Settings } from '../bridge/protocol.ts';

/** For 11–17 years. For 6–10, the younger text level, the default sensitivity is `strict`. */
export const DEFAULTS: Settings = {
  sensitivity: 'balanced',
  limits: null,
  cover: 'blur',
  language: 'vi',
  textLevel: 'older',
};

const KEY = 'settings';

/** The settings in force. A stored item that is damaged falls back to its default, alone. */
export async function readSettings(): Promise<Settings> {
  return inForce(await stored());
}

/** Writes one or more items and returns the settings then in force. What nobody chose is not written. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const chosen = { ...(await stored()), ...sound(change) };
  await browser.storage.local.set({ [KEY]: chosen });
  return inForce(chosen);
}

function inForce(chosen: Partial<Settings>): Settings {
  const sensitivity = chosen.textLevel === 'younger' ? 'strict' : DEFAULTS.sensitivity;
  return { ...DEFAULTS, sensitivity, ...chosen };
}

async function stored(): Promise<Partial<Settings>> {
  return sound((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with the settings in force after every change, whoever made it. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) readSettings().then(listener);
  });
}

function sound(value: unknown): Partial<Settings> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([key, item]) => isSettingsPart({ [key]: item })),
  );
}
