import type { Settings, SiteRule } from '../bridge/protocol.ts';
import { type ItemType, SETTING_TYPES } from '../bridge/setting-types.ts';
import { ruleFor } from '../bridge/sites.ts';
import { isLooser, LIMITS, type Limits, limitsOf } from '../models/verdict.ts';

/** A setting: everything that is to be known of it, but its words. */
export interface Item<K extends keyof Settings = keyof Settings> {
  readonly type: ItemType;
  /** in force where neither a caregiver nor a policy chose */
  readonly value: Settings[K];
  /** *frame*: every guard is told; *caregiver*: only our own pages know; *school*: only a policy sets it */
  readonly scope: 'frame' | 'caregiver' | 'school';
  /** Whether this item protects less in `after`, whatever other items changed. */
  readonly looser: (before: Settings, after: Settings, now: number) => boolean;
}

const never = () => false;

/** `order` goes from the careful end to the other. */
function along<K extends keyof Settings>(key: K, order: readonly Settings[K][]): Item['looser'] {
  return (before, after) => order.indexOf(after[key]) > order.indexOf(before[key]);
}

function item<K extends keyof Settings>(
  key: K,
  value: Settings[K],
  scope: Item['scope'],
  looser: Item['looser'],
): Item<K> {
  return { type: SETTING_TYPES[key], value, scope, looser };
}

const limits = ({ sensitivity, limits }: Settings) => limitsOf(sensitivity, limits);
/** above which nothing is let through at all */
const NOTHING: Limits = { explicit: 0, suggestive: 0 };

const byLimits: Item['looser'] = (before, after) => isLooser(limits(before), limits(after));

const drawingLimits = (of: Settings) => (of.drawings === 'same' ? limits(of) : LIMITS[of.drawings]);
function videoLimits(of: Settings): Limits {
  if (of.video === 'covered') return NOTHING;
  return of.video === 'same' ? limits(of) : LIMITS[of.video];
}

function showsUndecided({ undecided, sensitivity }: Settings): boolean {
  return undecided === 'shown' || (undecided === 'auto' && sensitivity === 'relaxed');
}

/** On one of the hosts that either names: other limits, or a longer pause. */
const bySites: Item['looser'] = (before, after, now) => {
  const hosts = [...before.sites, ...after.sites].map(({ host }) => host);
  const until = (rule: SiteRule | null) => Math.max(rule?.pausedUntil ?? 0, now);
  return hosts.some((host) => {
    const was = ruleFor(host, before.sites);
    const is = ruleFor(host, after.sites);
    const level = is?.sensitivity ?? after.sensitivity;
    const wasLevel = was?.sensitivity ?? before.sensitivity;
    return (
      until(is) > until(was) ||
      isLooser(limitsOf(wasLevel, before.limits), limitsOf(level, after.limits))
    );
  });
};

/**
 * Every setting, in the order in which pages show them. The sensitivity's default is for 11–17 years;
 * for 6–10, the younger text level, it is `strict` (`defaultsFor`).
 */
export const ITEMS: { readonly [K in keyof Settings]: Item<K> } = {
  sensitivity: item('sensitivity', 'balanced', 'frame', byLimits),
  limits: item('limits', null, 'frame', byLimits),
  cover: item('cover', 'blur', 'frame', (before, after) => {
    return before.cover !== 'blur' && after.cover === 'blur';
  }),
  language: item('language', 'vi', 'frame', never),
  textLevel: item('textLevel', 'older', 'frame', never),
  drawings: item('drawings', 'same', 'frame', (before, after) =>
    isLooser(drawingLimits(before), drawingLimits(after)),
  ),
  video: item('video', 'same', 'frame', (before, after) =>
    isLooser(videoLimits(before), videoLimits(after)),
  ),
  undecided: item('undecided', 'auto', 'frame', (before, after) => {
    return showsUndecided(after) && !showsUndecided(before);
  }),
  showAnyway: item('showAnyway', 'never', 'frame', along('showAnyway', ['never', 'pin', 'calm'])),
  country: item('country', 'vn', 'caregiver', never),
  mark: item('mark', 'none', 'caregiver', never),
  sites: item('sites', [], 'caregiver', bySites),
  counts: item('counts', true, 'caregiver', along('counts', [true, false])),
  autoLock: item('autoLock', 5, 'caregiver', (before, after) => after.autoLock > before.autoLock),
  organisation: item('organisation', '', 'school', never),
  contact: item('contact', null, 'school', never),
  pauseSites: item('pauseSites', null, 'school', never),
  lessons: item('lessons', [], 'school', never),
  pin: item('pin', 'own', 'school', never),
  countsExport: item('countsExport', true, 'school', never),
};

export const KEYS = Object.keys(ITEMS) as readonly (keyof Settings)[];

/** What is in force where nothing was chosen but what `chosen` holds. */
export function defaultsFor(chosen: Partial<Settings>): Settings {
  const values = Object.fromEntries(KEYS.map((key) => [key, ITEMS[key].value]));
  const younger = chosen.textLevel === 'younger' ? { sensitivity: 'strict' } : {};
  return { ...values, ...younger } as unknown as Settings;
}

export const DEFAULTS: Settings = defaultsFor({});

/** The keys that protect less after a change. */
export function loosened(before: Settings, after: Settings, now: number): (keyof Settings)[] {
  return KEYS.filter((key) => ITEMS[key].looser(before, after, now));
}
