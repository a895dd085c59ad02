import type { Settings } from '../../bridge/protocol.ts';
import type { PolicyKey } from '../../locales/policy/notes.ts';
import type { SettingsKey } from '../../locales/settings/area.ts';
import type { Language, Reader } from '../../locales/text.ts';
import { valueName } from '../options/summary.ts';

interface Words {
  readonly policy: Reader<PolicyKey>;
  readonly settings: Reader<SettingsKey>;
  readonly language: Language;
}

/** A setting's value in words, short enough for a line. */
export function valueInWords(key: keyof Settings, value: unknown, words: Words): string {
  const named = valueName(key, value, words.settings, words.language);
  if (named !== null) return named;
  const { policy } = words;
  if (value === true || value === false) return policy(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.map(entry).join(', ') || policy('notSet');
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' · ');
  if (key === 'pin') return policy(value === 'policy' ? 'pinPolicy' : 'pinOwn');
  return value === null || value === '' ? policy('notSet') : String(value);
}

/** Of a rule for a site only the site. */
function entry(value: unknown): string {
  const rule = value as { host?: unknown };
  return String(typeof value === 'object' && value !== null ? rule.host : value);
}
