import { expect, test } from 'vitest';
import type { Settings, SettingsState, SiteRule } from '../bridge/protocol.ts';
import { nextPauseEnd, settingsForSite } from './for-frame.ts';
import { DEFAULTS } from './items.ts';

const NOW = Date.UTC(2026, 10, 22);
const HOUR = 3_600_000;

function state(chosen: Partial<Settings>, more: Partial<SettingsState> = {}): SettingsState {
  const settings = { ...DEFAULTS, ...chosen };
  return { settings, locked: [], managed: false, problems: [], lock: 'none', ...more };
}

function rule(more: Partial<SiteRule>): SiteRule {
  return { host: 'a.test', sensitivity: null, pausedUntil: null, reason: '', ...more };
}

const on = (address: string, of: SettingsState) => settingsForSite(of, address, NOW);
const paused = { sites: [rule({ pausedUntil: NOW + HOUR })] };

test.each([
  ['https://a.test/x', true],
  ['https://m.A.test:8443/', true],
  ['http://a.test.evil.test/', false],
  ['https://evil.test/?a.test', false],
  ['https://a.test@evil.test/', false],
  ['about:blank', false],
  ['file:///a.test', false],
  ['', false],
])('paused on a.test, %j is paused: %s', (address, is) => {
  expect(on(address, state(paused)).paused).toBe(is);
});

test('a pause ends, and a clock set back does not make it long', () => {
  expect(settingsForSite(state(paused), 'https://a.test', NOW + HOUR).paused).toBe(false);
  const back = NOW - 365 * 24 * HOUR;
  expect(settingsForSite(state(paused), 'https://a.test', back).paused).toBe(false);
  expect(nextPauseEnd(state(paused), NOW)).toBe(NOW + HOUR);
  expect(nextPauseEnd(state(paused), NOW + HOUR)).toBeNull();
});

test('a site’s own sensitivity, and no other site’s', () => {
  const sites = { sites: [rule({ sensitivity: 'strict' })] };
  expect(on('https://a.test', state(sites)).sensitivity).toBe('strict');
  expect(on('https://b.test', state(sites)).sensitivity).toBe('balanced');
});

test('a caregiver’s rule for a site does not undo what a policy locked', () => {
  const relaxed = { sites: [rule({ sensitivity: 'relaxed', pausedUntil: NOW + HOUR })] };
  const locked = state(relaxed, { locked: ['sensitivity'] });
  expect(on('https://a.test', locked)).toMatchObject({ sensitivity: 'balanced', paused: false });
  const stricter = state({ sites: [rule({ sensitivity: 'strict' })] }, { locked: ['sensitivity'] });
  expect(on('https://a.test', stricter).sensitivity).toBe('strict');
  const allowed = state({ ...relaxed, pauseSites: ['a.test'] }, { locked: ['pauseSites'] });
  expect(on('https://a.test', allowed).paused).toBe(true);
});

test('a policy’s own rule holds, for as long as it says', () => {
  const sites = [rule({ sensitivity: 'relaxed', pausedUntil: NOW + 1000 * 24 * HOUR })];
  const byPolicy = state({ sites }, { locked: ['sites', 'sensitivity'] });
  expect(on('https://a.test', byPolicy)).toMatchObject({ sensitivity: 'relaxed', paused: true });
});

test('a frame learns nothing of sites, school or PIN', () => {
  const told = on('https://b.test', state({ ...paused, organisation: 'THCS Sao Mai' }));
  expect(Object.keys(told).sort()).toEqual([
    'counts',
    'cover',
    'drawings',
    'language',
    'limits',
    'paused',
    'sensitivity',
    'showAnyway',
    'textLevel',
    'undecided',
    'video',
  ]);
  expect(JSON.stringify(told)).not.toMatch(/a\.test|Sao Mai/);
});

test('showing with a PIN, where there is none, is never', () => {
  expect(on('https://b.test', state({ showAnyway: 'pin' })).showAnyway).toBe('never');
  expect(on('https://b.test', state({ showAnyway: 'pin' }, { lock: 'locked' })).showAnyway).toBe(
    'pin',
  );
});
