import { expect, test } from 'vitest';
import { facebook } from '../platforms/facebook.ts';
import { act, both } from '../say.ts';
import { seenInCode, unconfirmed } from '../sources.ts';
import { choose, submit } from '../steps.ts';
import { findBlock, findSubmit } from '../unseen.ts';
import { badGuide, badSources } from './structure.ts';
import { badWording } from './wording.ts';

const seen = seenInCode('https://a.example');
const guess = unconfirmed('https://a.example');
const today = new Date('2026-11-22');
const REPORT = choose('report', { vi: 'Báo cáo', en: 'Report' }, seen);
const SEND = findSubmit(guess);

const withSteps = (...steps: (typeof REPORT)[]) =>
  badGuide({ ...facebook, id: 'a', addresses: {}, targets: [{ kind: 'post', steps }] }).join('\n');

test('a good guide passes', () => {
  expect(withSteps(REPORT, SEND, findBlock(guess))).toBe('');
});

test.each([
  ['a label nobody confirmed', [{ ...REPORT, source: guess }, SEND], 'a label with evidence GK'],
  [
    'a label the sentence does not quote',
    [{ ...REPORT, say: act('Chọn dòng đó.', 'Choose it.') }, SEND],
    'must quote “Báo cáo”',
  ],
  [
    'quotes without a label',
    [{ ...SEND, say: both('Bấm “Gửi”.', 'Press “Send”.') }],
    'quotes words but has no label',
  ],
  ['no way to the end', [REPORT], 'exactly one step sends the report'],
  [
    'two ways to the end',
    [SEND, submit({ vi: 'Gửi', en: 'Send' }, seen, { id: 'again' })],
    'exactly one step',
  ],
  ['the same step twice', [REPORT, REPORT, SEND], 'two steps are called report'],
  ['blocking before the report', [findBlock(guess), SEND], 'blocking comes after the report'],
  [
    'a control without a way to find it',
    [{ ...REPORT, find: null }, SEND],
    'say how the coach finds',
  ],
])('refuses %s', (_, steps, message) => {
  expect(withSteps(...steps)).toContain(message);
});

test('refuses a class name as the way to a control', () => {
  const find = {
    roles: ['button'],
    names: { vi: ['Gửi'], en: ['Send'] },
    where: 'layer' as const,
    attributes: ['.x1i10hfl'],
  };
  expect(withSteps({ ...SEND, find })).toContain('never classes');
});

test('refuses an address that leads to no steps', () => {
  const guide = { ...facebook, addresses: { game: ['/games'] } };
  expect(badGuide(guide).join()).toContain('addresses lead to game');
});

test.each([
  ['http', { ...seen, url: 'http://a.example' }, 'needs https'],
  ['a day that is none', { ...seen, verifiedOn: '2026-02-30' }, 'not a day in the past'],
  ['a day to come', { ...seen, verifiedOn: '2027-01-01' }, 'not a day in the past'],
])('refuses a source with %s', (_, source, message) => {
  expect(badSources({ source }, 'a', today).join()).toContain(message);
});

const younger = (vi: string) => ({
  ...both('Bấm nút đó.', 'Press it.'),
  younger: { vi, en: 'Press it.' },
});
test.each([
  ['the other level', younger('Bạn bấm nút đó.'), 'belongs to the other text level'],
  ['blame', younger('Đó là lỗi của em.'), 'nobody is at fault'],
  ['a banned word', younger('Đây là ảnh khỏa thân.'), 'never say "khỏa thân"'],
  ['another word for pictures', younger('Em mở ảnh nhé.'), 'say hình'],
  ['an English word', younger('Em bấm Report nhé.'), 'say "report" in Vietnamese'],
  ['a long sentence', younger(`Em ${'bấm '.repeat(20)}nhé.`), 'longer than 18 words'],
  ['a left placeholder', younger('Em {bạn} bấm nhé.'), 'a placeholder was left'],
  ['deleting', younger('Em xóa cuộc trò chuyện nhé.'), 'never tell a child to delete'],
  ['decomposed letters', younger('Em bấm nút đó.'.normalize('NFD')), 'NFC'],
])('refuses %s in a text for a child', (_, value, message) => {
  expect(badWording({ at: 'a', value }).join('\n')).toContain(message);
});

test('allows the banned words of a label inside quotes, and "trẻ em" for the older', () => {
  const value = act('Chọn dòng có chữ “Ảnh khỏa thân” về trẻ em.', 'Choose “Nudity”.');
  expect(badWording({ at: 'a', value: { ...value, younger: value.older } })).toEqual([]);
});
