import type { Plan } from '../plan.ts';

/** Settings that try to leave the text they are in, of every type. */
export const HOSTILE: Plan = {
  settings: {
    sensitivity: 'strict',
    limits: [0, 0.25, 2, 1, 0.5],
    counts: false,
    autoLock: 60,
    organisation: `Trường "Ô Xanh" \\ <b>&amp; 'x' ]]> 🌂 ${String.fromCharCode(10)}[HKEY] %PATH% $(string.x)`,
    contact: { name: `</string><true/>`, phone: '+84 "1"', hours: 'a\tb' },
    sites: [
      { host: 'a.example', sensitivity: 'relaxed', pausedUntil: 8.64e15, reason: '"\\"' },
      { host: 'b.example', sensitivity: null, pausedUntil: null, reason: '' },
    ],
    pauseSites: ['*', 'trường.example'],
    lessons: [],
    country: 'vn',
  },
  chrome: { id: 'abcdefghijklmnopabcdefghijklmnop', url: 'https://a.example/u.xml?x=1&y=2' },
  edge: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: 'https://a.example/e.xml' },
  firefox: { id: 'o-xanh@o-xanh.example', url: 'https://a.example/x.xpi?a=1&b=2' },
  privateWindows: 'protected',
  developerTools: 'off',
  guests: 'off',
};

/** What every browser must read from the files made from {@link HOSTILE}: without the nulls. */
export const READ: Readonly<Record<string, unknown>> = {
  ...HOSTILE.settings,
  sites: [
    { host: 'a.example', sensitivity: 'relaxed', pausedUntil: 8.64e15, reason: '"\\"' },
    { host: 'b.example', reason: '' },
  ],
};
