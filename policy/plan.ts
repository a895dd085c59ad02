import { isRecord } from '../bridge/checks.ts';
import { misfits } from './settings.ts';

/** A package and where browsers get it. */
export interface Source {
  /** Chromium: 32 letters a–p. Firefox: the id in the XPI. */
  readonly id: string;
  /** Chromium: the update manifest. Firefox: the XPI. */
  readonly url: string;
}

/** Everything the policy files are made from. */
export interface Plan {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Chrome and Chromium */
  readonly chrome: Source | null;
  readonly edge: Source | null;
  readonly firefox: Source | null;
  /** private windows: none; only with the extension; untouched */
  readonly privateWindows: 'off' | 'protected' | 'as-is';
  /** `on`: for finding faults, in our own pages too */
  readonly developerTools: 'off' | 'as-is' | 'on';
  /** guest windows, new profiles, starting without add-ons */
  readonly guests: 'off' | 'as-is';
}

export const DEFAULT_PLAN: Plan = {
  settings: {},
  chrome: null,
  edge: null,
  firefox: null,
  privateWindows: 'off',
  developerTools: 'as-is',
  guests: 'off',
};

export const CHOICES = {
  privateWindows: ['off', 'protected', 'as-is'],
  developerTools: ['off', 'as-is', 'on'],
  guests: ['off', 'as-is'],
} as const satisfies { [K in keyof Plan]?: readonly Plan[K][] };

/** Where the shops tell of updates. */
export const SHOPS = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
} as const;
/** The id in our XPI (scripts/build/manifest.ts). */
export const FIREFOX_ID = 'o-xanh@o-xanh.example';

export interface PlanProblem {
  /** as `chrome.id` or `settings.autoLock` */
  readonly at: string;
  readonly why: 'unknown' | 'type' | 'range' | 'id' | 'address' | 'no-browser';
}

/** All that is wrong with a plan from a file, flags or a form; nothing: it is one. */
export function planProblems(plan: unknown): PlanProblem[] {
  if (!isRecord(plan)) return [{ at: '', why: 'type' }];
  const found: PlanProblem[] = Object.keys(plan)
    .filter((key) => !Object.hasOwn(DEFAULT_PLAN, key))
    .map((at) => ({ at, why: 'unknown' }));
  for (const [key, allowed] of Object.entries(CHOICES))
    if (!(allowed as readonly unknown[]).includes(plan[key])) found.push({ at: key, why: 'range' });
  if (isRecord(plan.settings)) {
    for (const { key, why } of misfits(plan.settings)) found.push({ at: `settings.${key}`, why });
  } else found.push({ at: 'settings', why: 'type' });
  const browsers = ['chrome', 'edge', 'firefox'] as const;
  for (const name of browsers) found.push(...sourceProblems(name, plan[name]));
  if (browsers.every((name) => !plan[name])) found.push({ at: 'chrome', why: 'no-browser' });
  return found;
}

export function isPlan(plan: unknown): plan is Plan {
  return planProblems(plan).length === 0;
}

function sourceProblems(name: 'chrome' | 'edge' | 'firefox', source: unknown): PlanProblem[] {
  if (source === null) return [];
  if (!isRecord(source)) return [{ at: name, why: 'type' }];
  const found: PlanProblem[] = [];
  const form = name === 'firefox' ? /^[\w.-]*@[\w.-]+$|^\{[0-9a-f-]{36}\}$/i : /^[a-p]{32}$/;
  if (typeof source.id !== 'string' || !form.test(source.id))
    found.push({ at: `${name}.id`, why: 'id' });
  if (!isAddress(source.url)) found.push({ at: `${name}.url`, why: 'address' });
  return found;
}

/** Letters that would mean something else in one of the files are never in a sound address. */
function isAddress(url: unknown): boolean {
  if (typeof url !== 'string' || !/^(https?|file):\/\/[^\s"'<>\\;|]+$/.test(url)) return false;
  return URL.canParse(url);
}
