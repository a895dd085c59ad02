import { expect, it } from 'vitest';
import { find, fold } from './search.ts';

const items = (query: string) => find(query).map(({ item }) => item);

it('folds diacritics, capitals and đ', () => {
  expect(fold('Đặt MÃ PIN, tự khóa')).toBe('dat ma pin tu khoa');
});

it.each([
  ['ma pin', 'ownPin'],
  ['mã PIN', 'ownPin'],
  ['mat khau', 'ownPin'],
  ['hoat hinh', 'drawings'],
  ['video', 'video'],
  ['cartoon', 'drawings'],
  ['tam dung', 'sites'],
  ['xoa tat ca', 'erase'],
  ['tuoi', 'textLevel'],
  ['backup', 'exportFile'],
])('finds “%s”', (query, item) => {
  expect(items(query)).toContain(item);
});

it('puts what is in the title first', () => {
  expect(items('video')[0]).toBe('video');
  expect(items('ma pin')[0]).toBe('ownPin');
});

it('finds nothing for nothing, and nothing for nonsense', () => {
  expect(items('   ')).toEqual([]);
  expect(items('zzzz')).toEqual([]);
  expect(items('<script>')).toEqual([]);
});
