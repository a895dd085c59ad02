import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Retries } from './retries.ts';

const tab = Object.assign(new EventTarget(), { visibilityState: 'visible' });
vi.stubGlobal('document', tab);

const picture = (name: string) => ({ name, isConnected: true }) as unknown as Element;
let tried: unknown[];
let retries: Retries;

beforeEach(() => {
  vi.useFakeTimers();
  tab.visibilityState = 'visible';
  tried = [];
  retries = new Retries((element) => tried.push((element as unknown as { name: string }).name));
});
afterEach(() => {
  vi.useRealTimers();
});

const show = () => {
  tab.visibilityState = 'visible';
  tab.dispatchEvent(new Event('visibilitychange'));
};

test('what waits for the engine is tried at once when it has answered for another picture', () => {
  retries.later(picture('a'), 'engine', 10);
  retries.later(picture('b'), 'engine', 10);
  retries.later(picture('elsewhere'), 'unreached', 10);
  retries.answered();
  expect(tried).toEqual(['a', 'b']);
  vi.advanceTimersByTime(60_000);
  expect(tried).toEqual(['a', 'b']);
});

test('one on which the engine always fails is not given to it with every answer', () => {
  const bad = picture('bad');
  for (let n = 0; n < 100; n += 1) {
    retries.later(bad, 'engine', 20);
    retries.answered();
  }
  expect(tried).toEqual(['bad']);
});

test('the engine is asked in a hidden tab, too; the network when the tab is seen', () => {
  tab.visibilityState = 'hidden';
  retries.later(picture('engine'), 'engine', 0);
  retries.later(picture('network'), 'unreached', 0);
  const gone = { name: 'gone', isConnected: false } as unknown as Element;
  retries.later(gone, 'unreached', 0);
  vi.advanceTimersByTime(600_000);
  expect(tried).toEqual(['engine']);
  show();
  show();
  expect(tried).toEqual(['engine', 'network']);
});

test('one picture has one next try, the newest', () => {
  const one = picture('one');
  retries.later(one, 'unreached', 0);
  retries.later(one, 'unreached', 1);
  vi.advanceTimersByTime(7999);
  expect(tried).toEqual([]);
  retries.later(one, 'broken', 0);
  vi.advanceTimersByTime(600_000);
  expect(tried).toEqual([]);
});
