import { expect, it } from 'vitest';
import { EMPTY, planOf } from './draft.ts';

const chrome = { chromeId: ' abcdefghijklmnopabcdefghijklmnop', chromeUrl: 'https://a.example/u ' };

it('reads every kind of field', () => {
  const settings = {
    sensitivity: 'strict',
    counts: 'false',
    autoLock: '3',
    organisation: ' Trường "A" ',
    'contact.name': 'Cô An',
    pauseSites: 'a.example\n\n b.example \n',
    limits: '[2, 0.5, 2, 0.5, 0.4]',
    lessons: '',
  };
  expect(planOf({ ...EMPTY, ...chrome, settings })).toEqual({
    plan: {
      chrome: { id: 'abcdefghijklmnopabcdefghijklmnop', url: 'https://a.example/u' },
      edge: null,
      firefox: null,
      privateWindows: 'off',
      developerTools: 'as-is',
      guests: 'off',
      settings: {
        sensitivity: 'strict',
        counts: false,
        autoLock: 3,
        organisation: 'Trường "A"',
        contact: { name: 'Cô An', phone: '', hours: '' },
        pauseSites: ['a.example', 'b.example'],
        limits: [2, 0.5, 2, 0.5, 0.4],
      },
    },
  });
});

it('says where something is wrong', () => {
  expect(planOf(EMPTY)).toEqual({ problems: [{ at: 'chrome', why: 'no-browser' }] });
  const typed = { ...EMPTY, ...chrome, chromeId: '', settings: { autoLock: 'many', limits: '[1' } };
  expect(planOf(typed)).toEqual({
    problems: [
      { at: 'settings.limits', why: 'type' },
      { at: 'settings.autoLock', why: 'type' },
      { at: 'chrome.id', why: 'id' },
    ],
  });
});
