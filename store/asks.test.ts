import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage } from '../tests/support/fake-storage.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
const { dropAsk, keepAsk, readAsk } = await import('./asks.ts');

beforeEach(() => emptyStorage());
afterEach(() => {
  vi.useRealTimers();
});

test('a question is found until it is answered', async () => {
  const ask = await keepAsk({ tab: 7, token: 'a' });
  expect(await readAsk(ask)).toMatchObject({ tab: 7, token: 'a' });
  await dropAsk(ask);
  expect(await readAsk(ask)).toBeNull();
});

test('a tab has one question; a new one takes its place, other tabs keep theirs', async () => {
  const before = await keepAsk({ tab: 7, token: 'a' });
  const other = await keepAsk({ tab: 8, token: 'b' });
  const now = await keepAsk({ tab: 7, token: 'c' });
  expect(new Set([before, other, now]).size).toBe(3);
  expect(await readAsk(before)).toBeNull();
  expect(await readAsk(other)).toMatchObject({ token: 'b' });
  expect(await readAsk(now)).toMatchObject({ token: 'c' });
});

test('what was left lying is not answered later, nor after the clock was set back', async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 8) });
  const ask = await keepAsk({ tab: 7, token: 'a' });
  vi.setSystemTime(Date.UTC(2026, 10, 22, 8, 9));
  expect(await readAsk(ask)).not.toBeNull();
  vi.setSystemTime(Date.UTC(2026, 10, 22, 8, 11));
  expect(await readAsk(ask)).toBeNull();
  vi.setSystemTime(Date.UTC(2026, 10, 22, 7));
  expect(await readAsk(ask)).toBeNull();
});

test('numbers that were never given find nothing', async () => {
  for (const number of [0, 1, -1, Number.NaN, 1e9]) expect(await readAsk(number)).toBeNull();
});
