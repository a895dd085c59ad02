import type { GuardSettings, SettingsState } from '../bridge/protocol.ts';
import { canonicalHost, MAX_PAUSE, mayPause, ruleFor } from '../bridge/sites.ts';
import { isLooser, limitsOf } from '../models/verdict.ts';

/**
 * What the guards of one tab go by. `address`: of the tab's own page, whatever frame asks. Nothing in
 * it tells a frame which sites have rules.
 */
export function settingsForSite(
  state: SettingsState,
  address: string,
  now = Date.now(),
): GuardSettings {
  const { settings, locked } = state;
  const host = canonicalHost(address);
  const rule = ruleFor(host, settings.sites);
  const byPolicy = locked.includes('sites');
  const until = rule?.pausedUntil ?? 0;
  const paused =
    host !== null &&
    until > now &&
    (byPolicy || (until <= now + MAX_PAUSE && mayPause(host, state)));
  const level = rule?.sensitivity ?? settings.sensitivity;
  // A caregiver's rule for a site does not go below what a policy locked for all.
  const bounded = locked.includes('sensitivity') && !byPolicy;
  const below = isLooser(
    limitsOf(settings.sensitivity, settings.limits),
    limitsOf(level, settings.limits),
  );
  return {
    sensitivity: bounded && below ? settings.sensitivity : level,
    limits: settings.limits,
    cover: settings.cover,
    language: settings.language,
    textLevel: settings.textLevel,
    drawings: settings.drawings,
    video: settings.video,
    undecided: settings.undecided,
    showAnyway:
      settings.showAnyway === 'pin' && state.lock === 'none' ? 'never' : settings.showAnyway,
    counts: settings.counts,
    paused,
  };
}

/** When the next pause ends, ms since 1970; null: none is under way. */
export function nextPauseEnd({ settings }: SettingsState, now = Date.now()): number | null {
  const ends = settings.sites.flatMap(({ pausedUntil }) => pausedUntil ?? []);
  const next = Math.min(...ends.filter((end) => end > now));
  return Number.isFinite(next) ? next : null;
}
