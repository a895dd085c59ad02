import { MAX_PAUSE } from '../../../bridge/sites.ts';

export type Pause = 'no' | 'keep' | 'hour' | 'today' | 'week';

/** When a pause that begins now ends, ms since 1970; null: there is none. Never longer than the longest. */
export function pauseEnd(pause: Pause, now: Date): number | null {
  if (pause === 'hour') return now.getTime() + 3_600_000;
  if (pause === 'week') return now.getTime() + MAX_PAUSE;
  if (pause !== 'today') return null;
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return midnight.getTime();
}
