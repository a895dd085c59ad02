import { browser } from '../bridge/browser.ts';
import { isRecord, isSettingsPart } from '../bridge/checks.ts';
import type { Settings } from '../bridge/protocol.ts';

/** 11–17 years. For 6–10 the caregiver's page sets `strict` and the younger text level. */
export const DEFAULTS: Settings = {
  sensitivity: 'balanced',
  cover: 'blur',
  language: 'vi',
  textLevel: 'older',
};

const KEY = 'settings';

/** The settings in force. A stored item that is damaged falls back to its default, alone. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...DEFAULTS, ...sound(stored) };
}

/** Writes one or more items and returns the settings then in force. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...sound(change) };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the settings in force after every change, whoever made it. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) readSettings().then(listener);
  });
}

function sound(stored: unknown): Partial<Settings> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => isSettingsPart({ [key]: value })),
  );
}
