import { generic } from './generic.ts';
import type { Place, PlatformGuide, TargetGuide, TargetKind } from './guide.ts';
import { PLATFORMS } from './platforms.ts';

export interface Where {
  readonly guide: PlatformGuide;
  /** what the page most likely shows; null where the address does not tell */
  readonly kind: TargetKind | null;
}

/**
 * The guide and the likely target for a frame's own address; never throws. A host that is not exactly a
 * listed one, or a real subdomain of one, gets the generic guide.
 */
export function whereIs(address: string): Where {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return { guide: generic, kind: null };
  const guide = best(
    url,
    PLATFORMS.map((guide) => [guide, guide.places] as const),
  );
  return { guide: guide ?? generic, kind: guide ? targetFor(guide, url) : null };
}

/** What a page of this platform most likely shows, only if the guide has steps for it. */
function targetFor(guide: PlatformGuide, url: URL): TargetKind | null {
  const rules = Object.entries(guide.addresses) as [TargetKind, readonly Place[]][];
  const kind = best(url, rules);
  return kind !== null && targetOf(guide, kind) ? kind : null;
}

/** A platform's steps for one kind of thing, or null where it has none. */
export function targetOf(guide: PlatformGuide, kind: TargetKind): TargetGuide | null {
  return guide.targets.find((target) => target.kind === kind) ?? null;
}

/** The entry with the most exact fitting place; of equals the first. */
function best<T>(url: URL, entries: readonly (readonly [T, readonly Place[]])[]): T | null {
  let winner: T | null = null;
  let highest = 0;
  for (const [entry, places] of entries) {
    for (const place of places) {
      const score = exactness(place, url);
      if (score > highest) [winner, highest] = [entry, score];
    }
  }
  return winner;
}

/** 0: does not fit; each part of the path asked for counts two, a query one more. */
function exactness(place: Place, url: URL): number {
  const [, host = '', path = '', query = ''] = /^([^/?]*)(\/[^?]*)?(?:\?(.*))?$/.exec(place) ?? [];
  if (host !== '' && !isHost(host, url.hostname)) return 0;
  if (query !== '' && !hasQuery(query, url.searchParams)) return 0;
  const asked = path.split('/').slice(1);
  if (!(path === '/' ? url.pathname === '/' : isBelow(asked, url.pathname))) return 0;
  return 1 + 2 * asked.length + (query === '' ? 0 : 1);
}

function isBelow(asked: readonly string[], pathname: string): boolean {
  const given = pathname.slice(1).split('/');
  return asked.every((part, index) => isPart(part, given[index]));
}

function isHost(pattern: string, hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

function isPart(pattern: string, part: string | undefined): boolean {
  if (part === undefined || part === '') return false;
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return part === pattern;
  return part.length >= pattern.length - 1 && part.startsWith(before) && part.endsWith(after);
}

function hasQuery(query: string, given: URLSearchParams): boolean {
  const [key = '', value] = query.split('=');
  return value === undefined ? given.has(key) : given.get(key) === value;
}
