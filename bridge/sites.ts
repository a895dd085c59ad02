import type { Settings, SettingsState, SiteRule } from './protocol.ts';

/** In `pauseSites`: anywhere. */
const ANYWHERE = '*';
/**
 * ms. The longest pause a caregiver can choose: a clock set back a year does not make it a year long.
 */
export const MAX_PAUSE = 7 * 86_400_000;

/**
 * The host of an address or of what somebody typed, as the browser compares it: lower case, punycode,
 * no port, no dot at the end. Null where there is none, as for `about:blank` or `file:`.
 */
export function canonicalHost(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]+:\d+(\/|$)/.test(trimmed);
  try {
    const { protocol, hostname } = new URL(address ? trimmed : `https://${trimmed}`);
    const host = hostname.replace(/\.$/, '');
    const whole = host.split('.').every((label) => label !== ''); // URLs allow `..` as a host
    return /^https?:$/.test(protocol) && whole && !/[*%]/.test(host) ? host : null;
  } catch {
    return null;
  }
}

/** Whether `host` is the site or one of its subdomains. Both canonical. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The rule for a canonical host: the closest of those whose site it is within. */
export function ruleFor(host: string | null, sites: readonly SiteRule[]): SiteRule | null {
  if (host === null) return null;
  const within = sites.filter((rule) => isWithin(host, rule.host));
  return within.reduce<SiteRule | null>(
    (closest, rule) => (closest && closest.host.length >= rule.host.length ? closest : rule),
    null,
  );
}

/**
 * Whether a caregiver may pause Ô Xanh on this canonical host. A policy that locks the sensitivity and
 * names no sites allows none: a pause would undo what it locked. `*` among its sites allows all.
 */
export function mayPause(
  host: string,
  { settings, locked }: Pick<SettingsState, 'locked'> & { settings: Pick<Settings, 'pauseSites'> },
): boolean {
  if (locked.includes('sites')) return false;
  const { pauseSites } = settings;
  if (pauseSites === null) return !locked.includes('sensitivity');
  return pauseSites.some((site) => site === ANYWHERE || isWithin(host, site));
}
