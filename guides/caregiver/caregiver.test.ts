import { describe, expect, test } from 'vitest';
import { vn } from '../helplines/vn.ts';
import { adultTexts, badAdultWording } from '../meta/adult-wording.ts';
import { badSources } from '../meta/structure.ts';
import { isSource, walk } from '../meta/walk.ts';
import { AGREEMENT } from './agreement.ts';
import { STEPS } from './five-steps.ts';
import { LAW } from './law.ts';
import { SITUATIONS } from './situations.ts';
import { WHOM } from './whom.ts';
import { WHY } from './why.ts';
import { TO_AVOID } from './words-to-avoid.ts';
import { TO_SAY } from './words-to-say.ts';

const ALL = { AGREEMENT, STEPS, LAW, SITUATIONS, WHOM, WHY, TO_AVOID, TO_SAY };
const vi = (facts: readonly { text: { vi: string } }[]) => facts.map(({ text }) => text.vi);

describe.each(Object.entries(ALL))('%s', (name, data) => {
  test('says where each fact comes from, and nothing unconfirmed', () => {
    expect(badSources(data, name, new Date())).toEqual([]);
    const guesses = walk(data, name, isSource).filter(({ value }) => value.evidence === 'GK');
    expect(guesses).toEqual([]);
  });

  test('is polite, whole and short in both languages', () => {
    const kindOf = (at: string) =>
      /\.(name|title|law)$/.test(at) ? 'title' : name === 'LAW' ? 'law' : 'sentence';
    const texts = adultTexts(data, name);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.flatMap((text) => badAdultWording(text, kindOf(text.at)))).toEqual([]);
  });
});

test('every situation begins kindly, ends with help, and names what to leave', () => {
  expect(SITUATIONS.map(({ id }) => id)).toEqual(['saw', 'asked', 'threatened', 'sent']);
  for (const { id, first, now, avoid } of SITUATIONS) {
    expect(vi(first).join(' '), id).toMatch(/không có lỗi|là đúng|Cảm ơn/);
    expect(vi(now).join(' '), id).toContain('111');
    expect(avoid.length, id).toBeGreaterThan(0);
  }
});

test('nobody is told to keep, look at or pass on a picture of a child', () => {
  const texts = adultTexts(ALL, '').map(({ value }) => value.vi);
  const risky = texts.filter((text) => /(?<!không )(lưu|gửi tiếp|chụp lại) (hình|ảnh)/i.test(text));
  expect(risky.filter((text) => !/vi phạm pháp luật/.test(text))).toEqual([]);
});

test('the agreement binds both: the child in its own voice, the adults in theirs', () => {
  expect(vi(AGREEMENT.child).filter((line) => !line.startsWith('Con '))).toEqual([]);
  expect(vi(AGREEMENT.adult).filter((line) => !line.startsWith('Người lớn '))).toEqual([]);
  expect(AGREEMENT.adult.length).toBeGreaterThanOrEqual(AGREEMENT.child.length);
});

test('what hurts always has something to say in its place', () => {
  for (const { say, rather } of TO_AVOID) expect(rather.vi).not.toBe(say.vi);
});

test('whom to call names lines that exist', () => {
  const ids = vn.lines.map(({ id }) => id);
  expect(WHOM.filter(({ line }) => !ids.includes(line as never))).toEqual([]);
});

test.each([
  ['a caregiver called bạn', 'Bạn nên nghe con.', 'no "bạn"'],
  ['blame', 'Đây là lỗi của cha mẹ.', 'nobody is blamed'],
  ['a word that shames', 'Con xem ảnh nóng.', 'never say'],
  ['no end', 'Nghe con', 'full stop'],
  ['a sentence without end', `${'nghe '.repeat(40)}.`, 'split it'],
])('refuses %s', (_, text, message) => {
  expect(badAdultWording({ at: 'a', value: { vi: text, en: 'Listen.' } }).join()).toContain(
    message,
  );
});
