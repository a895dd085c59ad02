import type { Settings } from '../bridge/protocol.ts';
import { type ItemType, misfit, SETTING_TYPES } from '../bridge/setting-types.ts';
import { managedWords } from '../locales/managed/area.ts';
import { atLevel, type Language } from '../locales/text.ts';

export type SettingKey = keyof Settings;

/** Every setting that a policy can hold, in the order in which pages show them. */
export const SETTING_KEYS = Object.keys(SETTING_TYPES) as readonly SettingKey[];

export function titleOf(key: SettingKey, language: Language): string {
  return atLevel(managedWords[language][key], 'older');
}

export function helpOf(key: SettingKey, language: Language): string {
  return atLevel(managedWords[language][`${key}Help`], 'older');
}

/** The type of a value that a policy can give: files have no *null*, leaving out says the same. */
export function typeInPolicy(key: SettingKey): Exclude<ItemType, { is: 'or-null' }> {
  const type = SETTING_TYPES[key];
  return type.is === 'or-null' ? inner(type.of) : type;
}

function inner(type: ItemType): Exclude<ItemType, { is: 'or-null' }> {
  return type.is === 'or-null' ? inner(type.of) : type;
}

export interface Misfit {
  readonly key: string;
  readonly why: 'unknown' | 'type' | 'range';
}

/** What is wrong with settings for a policy, one entry for each unsound or unknown key. */
export function misfits(settings: Readonly<Record<string, unknown>>): Misfit[] {
  return Object.entries(settings).flatMap(([key, value]): Misfit[] => {
    if (!isSettingKey(key)) return [{ key, why: 'unknown' }];
    const why = misfit(SETTING_TYPES[key], withAbsent(SETTING_TYPES[key], value));
    return why ? [{ key, why }] : [];
  });
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTING_TYPES, key);
}

/** Fields of a record that may be left out, as the extension reads them. */
function withAbsent(type: ItemType, value: unknown): unknown {
  if (type.is === 'or-null') return value === null ? null : withAbsent(type.of, value);
  if (type.is === 'list' && Array.isArray(value))
    return value.map((one) => withAbsent(type.of, one));
  if (type.is !== 'record' || typeof value !== 'object' || value === null) return value;
  const absent = Object.entries(type.of)
    .filter(([field]) => !Object.hasOwn(value, field))
    .filter(([, { is }]) => is === 'or-null' || is === 'text')
    .map(([field, { is }]) => [field, is === 'text' ? '' : null]);
  return { ...value, ...Object.fromEntries(absent) };
}
