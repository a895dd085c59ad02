import { expect, it } from 'vitest';
import { MAX_PAUSE } from '../../../bridge/sites.ts';
import { pauseEnd } from './pause.ts';

const now = new Date(2026, 10, 22, 21, 30);

it('ends after an hour, at midnight of this place, after a week, or is none', () => {
  expect(pauseEnd('hour', now)).toBe(now.getTime() + 3_600_000);
  expect(pauseEnd('today', now)).toBe(new Date(2026, 10, 23).getTime());
  expect(pauseEnd('week', now)).toBe(now.getTime() + MAX_PAUSE);
  expect(pauseEnd('no', now)).toBeNull();
});
