import { expect, test } from 'vitest';
import { COUNTRIES, firstNumber, helpIn } from './countries.ts';

test('the number a child calls first is the country’s own; where none is known there is none', () => {
  expect(firstNumber(helpIn('vn'))).toBe('111');
  expect(firstNumber(helpIn('th'))).toBe('1387');
  expect(firstNumber(helpIn('et'))).toBeNull();
});

test('a country we know nothing of still has the list of the world’s helplines', () => {
  const unknown = helpIn('xx');
  expect(firstNumber(unknown)).toBeNull();
  expect(unknown.lines.map(({ id }) => id)).toEqual(['directory']);
});

test('only Viet Nam’s screen has what was read about 111', () => {
  expect(COUNTRIES.filter(({ call }) => call).map(({ id }) => id)).toEqual(['vn']);
});
