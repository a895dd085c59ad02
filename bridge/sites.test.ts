import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SiteRule } from './protocol.ts';
import { canonicalHost, isWithin, mayPause, ruleFor } from './sites.ts';

test.each([
  ['Facebook.com', 'facebook.com'],
  ['  https://www.Facebook.com:8443/a?b#c ', 'www.facebook.com'],
  ['facebook.com:443', 'facebook.com'],
  ['localhost:8080/path', 'localhost'],
  ['BÁO.vn', 'xn--bo-mia.vn'],
  ['xn--bo-mia.vn.', 'xn--bo-mia.vn'],
  ['127.0.0.1', '127.0.0.1'],
  ['http://[::1]:3000/', '[::1]'],
])('%j is the host %s', (typed, host) => {
  expect(canonicalHost(typed)).toBe(host);
});

test.each([
  '',
  ' ',
  'about:blank',
  'file:///a',
  'javascript:alert()',
  'a b',
  '*.a.test',
  'data:x',
  'https://',
  '../../etc',
  'a..b',
  '.a.test',
  '.',
])('%j names no host', (typed) => {
  expect(canonicalHost(typed)).toBeNull();
});

const rule = (host: string): SiteRule => ({
  host,
  sensitivity: null,
  pausedUntil: null,
  reason: '',
});

test('a rule holds for subdomains, the closest one wins, and no other site is meant', () => {
  const sites = [rule('a.test'), rule('m.a.test'), rule('b.test')];
  expect(ruleFor('a.test', sites)?.host).toBe('a.test');
  expect(ruleFor('x.m.a.test', sites)?.host).toBe('m.a.test');
  expect(ruleFor('nota.test', sites)).toBeNull();
  expect(ruleFor('test', sites)).toBeNull();
  expect(ruleFor(null, sites)).toBeNull();
});

test.each([
  ['nobody said anything', null, [], true],
  ['the school locked the sensitivity', null, ['sensitivity'], false],
  ['the school locked the sites', null, ['sites'], false],
  ['another site is allowed', ['b.test'], ['pauseSites'], false],
  ['its parent is allowed', ['a.test'], ['pauseSites', 'sensitivity'], true],
  ['all are allowed', ['*'], ['pauseSites', 'sensitivity'], true],
  ['none is allowed', [], ['pauseSites'], false],
] as const)('pausing m.a.test where %s', (_, pauseSites, locked, allowed) => {
  expect(mayPause('m.a.test', { settings: { pauseSites }, locked })).toBe(allowed);
});

describe('whatever somebody types', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.domain(),
    fc.domain().map((host) => `${host.toUpperCase()}.:443/a?b#c`),
  );

  it('is one host, always the same, or none', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const host = canonicalHost(text);
        return host === null || (host !== '' && canonicalHost(host) === host);
      }),
    );
  });

  it('a host that only ends alike is not within a site', () => {
    fc.assert(
      fc.property(fc.domain(), fc.stringMatching(/^[a-z0-9]{1,8}$/), (site, more) => {
        expect(isWithin(`${more}${site}`, site)).toBe(false);
        expect(isWithin(`${more}.${site}`, site)).toBe(true);
        expect(isWithin(site, `${more}.${site}`)).toBe(false);
      }),
    );
  });
});
