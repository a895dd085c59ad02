import { expect, test } from 'vitest';
import type { Settings, SiteRule } from '../bridge/protocol.ts';
import { misfit } from '../bridge/setting-types.ts';
import { DEFAULTS, defaultsFor, ITEMS, KEYS, loosened } from './items.ts';

const NOW = Date.UTC(2026, 10, 22);
const HOUR = 3_600_000;

function change(before: Partial<Settings>, after: Partial<Settings>): (keyof Settings)[] {
  const was = { ...DEFAULTS, ...before };
  return loosened(was, { ...was, ...after }, NOW);
}

function rule(host: string, more: Partial<SiteRule> = {}): SiteRule {
  return { host, sensitivity: null, pausedUntil: null, reason: '', ...more };
}

test('every default is sound', () => {
  const wrong = KEYS.filter((key) => misfit(ITEMS[key].type, ITEMS[key].value) !== null);
  expect(wrong).toEqual([]);
  expect(defaultsFor({ textLevel: 'younger' }).sensitivity).toBe('strict');
});

const LOOSER: readonly [string, Partial<Settings>, Partial<Settings>, (keyof Settings)[]][] = [
  [
    'a lower sensitivity',
    {},
    { sensitivity: 'relaxed' },
    ['sensitivity', 'limits', 'drawings', 'video', 'undecided'],
  ],
  [
    'higher own limits',
    { sensitivity: 'custom', limits: [2, 0.4, 2, 0.4, 0.4] },
    { limits: [2, 0.4, 2, 0.5, 0.4] },
    ['limits'],
  ],
  ['drawings let through', {}, { drawings: 'relaxed' }, ['drawings']],
  ['drawings no longer strict', { drawings: 'strict' }, { drawings: 'same' }, ['drawings']],
  ['videos no longer covered', { video: 'covered' }, { video: 'strict' }, ['video']],
  ['undecided pictures shown', {}, { undecided: 'shown' }, ['undecided']],
  [
    'undecided pictures shown with relaxed',
    { sensitivity: 'relaxed', undecided: 'covered' },
    { undecided: 'auto' },
    ['undecided'],
  ],
  ['showing anyway', {}, { showAnyway: 'pin' }, ['showAnyway']],
  ['showing anyway without a PIN', { showAnyway: 'pin' }, { showAnyway: 'calm' }, ['showAnyway']],
  ['colours through a blur', { cover: 'opaque' }, { cover: 'blur' }, ['cover']],
  ['counts off', {}, { counts: false }, ['counts']],
  ['a PIN open for longer', {}, { autoLock: 10 }, ['autoLock']],
  ['a pause', {}, { sites: [rule('a.test', { pausedUntil: NOW + HOUR })] }, ['sites']],
  [
    'a longer pause',
    { sites: [rule('a.test', { pausedUntil: NOW + HOUR })] },
    { sites: [rule('a.test', { pausedUntil: NOW + 2 * HOUR })] },
    ['sites'],
  ],
  ['a site relaxed', {}, { sites: [rule('a.test', { sensitivity: 'relaxed' })] }, ['sites']],
  [
    'a strict site forgotten',
    { sites: [rule('a.test', { sensitivity: 'strict' })] },
    { sites: [] },
    ['sites'],
  ],
  [
    'a strict subdomain relaxed by a closer rule',
    { sites: [rule('a.test', { sensitivity: 'strict' })] },
    { sites: [rule('a.test', { sensitivity: 'strict' }), rule('b.a.test')] },
    ['sites'],
  ],
];

test.each(LOOSER)('%s asks for the PIN; back again is free', (_, before, after, keys) => {
  expect(change(before, after)).toEqual(expect.arrayContaining(keys));
  expect(change({ ...before, ...after }, before)).toEqual([]);
});

const FREE: readonly [string, Partial<Settings>, Partial<Settings>][] = [
  ['another language', {}, { language: 'en' }],
  ['another country', {}, { country: 'kh' }],
  ['a drawing over it in place of a blur', {}, { cover: 'drawing' }],
  ['text for 6–10 years', {}, { textLevel: 'younger' }],
  ['a pause that is over', {}, { sites: [rule('a.test', { pausedUntil: NOW - HOUR })] }],
  ['the end of a pause', { sites: [rule('a.test', { pausedUntil: NOW + HOUR })] }, { sites: [] }],
  [
    'a reason in other words',
    { sites: [rule('a.test')] },
    { sites: [rule('a.test', { reason: 'school' })] },
  ],
];

test.each(FREE)('%s is free', (_, before, after) => {
  expect(change(before, after)).toEqual([]);
});

test('from 6–10 to 11–17 years loosens only where nobody chose a sensitivity', () => {
  const of = (chosen: Partial<Settings>) => ({ ...defaultsFor(chosen), ...chosen });
  const younger = of({ textLevel: 'younger' });
  expect(loosened(younger, of({ textLevel: 'older' }), NOW)).toContain('sensitivity');
  const chosen = { sensitivity: 'balanced' } as const;
  const was = of({ textLevel: 'younger', ...chosen });
  expect(loosened(was, of({ textLevel: 'older', ...chosen }), NOW)).toEqual([]);
});

test('own limits that are stricter in one class and looser in another ask both ways', () => {
  const strict = { sensitivity: 'strict' } as const;
  const own = { sensitivity: 'custom', limits: [2, 2, 2, 0.1, 0.1] } as const;
  expect(change(strict, own)).toContain('sensitivity');
  expect(change(own, strict)).toContain('sensitivity');
});
