import {
  DEFAULT_PLAN,
  FIREFOX_ID,
  type Plan,
  type PlanProblem,
  planProblems,
} from '../../policy/plan.ts';
import { SETTING_KEYS, type SettingKey, typeInPolicy } from '../../policy/settings.ts';

/** What the form holds: everything as it was typed. */
export interface Draft extends Pick<Plan, 'privateWindows' | 'developerTools' | 'guests'> {
  readonly chromeId: string;
  readonly chromeUrl: string;
  readonly edgeId: string;
  readonly edgeUrl: string;
  readonly firefoxUrl: string;
  /** by key; a contact's fields as `contact.name`; empty: left free */
  readonly settings: Readonly<Record<string, string>>;
}

export const EMPTY: Draft = {
  chromeId: '',
  chromeUrl: '',
  edgeId: '',
  edgeUrl: '',
  firefoxUrl: '',
  settings: {},
  privateWindows: DEFAULT_PLAN.privateWindows,
  developerTools: DEFAULT_PLAN.developerTools,
  guests: DEFAULT_PLAN.guests,
};

/** A plan, or the places that have to be put right (policy/plan.ts names them). */
export function planOf(draft: Draft): { plan: Plan } | { problems: readonly PlanProblem[] } {
  const { privateWindows, developerTools, guests } = draft;
  const plan: Plan = {
    privateWindows,
    developerTools,
    guests,
    chrome: source(draft.chromeId, draft.chromeUrl),
    edge: source(draft.edgeId, draft.edgeUrl),
    firefox: source(draft.firefoxUrl && FIREFOX_ID, draft.firefoxUrl),
    settings: Object.fromEntries(
      SETTING_KEYS.flatMap((key) => {
        const value = typedValue(key, draft.settings);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
  };
  const problems = planProblems(plan);
  return problems.length > 0 ? { problems } : { plan };
}

function source(id: string, url: string): Plan['chrome'] {
  return id.trim() === '' && url.trim() === '' ? null : { id: id.trim(), url: url.trim() };
}

/** What cannot be read as its type is passed on as it is, for the check to refuse. */
function typedValue(key: SettingKey, typed: Draft['settings']): unknown {
  const type = typeInPolicy(key);
  if (type.is === 'record') {
    const fields = Object.keys(type.of).map((name) => [
      name,
      (typed[`${key}.${name}`] ?? '').trim(),
    ]);
    return fields.some(([, text]) => text !== '') ? Object.fromEntries(fields) : undefined;
  }
  const text = (typed[key] ?? '').trim();
  if (text === '') return undefined;
  if (type.is === 'list' && isLines(key)) return text.split(/\s*\n\s*/);
  return type.is === 'choice' || type.is === 'text' ? text : json(text);
}

/** Lists of plain words are typed one to a line; everything else of a list as JSON. */
export function isLines(key: SettingKey): boolean {
  const type = typeInPolicy(key);
  return type.is === 'list' && (type.of.is === 'text' || type.of.is === 'host');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
