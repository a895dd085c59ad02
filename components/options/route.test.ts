import { expect, it } from 'vitest';
import { addressOf, routeOf } from './route.ts';

it.each([
  ['', null, null],
  ['#/sensitivity', 'sensitivity', null],
  ['#/sensitivity/video', 'sensitivity', 'video'],
  ['#/sensitivity/nothing', 'sensitivity', null],
  ['#/nothing/video', null, null],
  ['#main', null, null],
  ['#/__proto__/constructor', null, null],
])('%s leads to %s, %s', (hash, section, item) => {
  expect(routeOf(hash)).toEqual({ section, item });
});

it('is the way back of an address', () => {
  expect(routeOf(addressOf('data', 'erase'))).toEqual({ section: 'data', item: 'erase' });
});
