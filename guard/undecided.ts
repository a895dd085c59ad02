import type { GuardSettings } from '../bridge/protocol.ts';
import type { Level } from '../models/verdict.ts';
import type { State, WhyUndecided } from './state.ts';

/**
 * The one place that decides what becomes of a picture nobody could judge: it stays covered with a
 * neutral card and is tried again; only *relaxed*, or a caregiver who chose so, shows it. A broken
 * engine never reveals anything, whatever the settings: that would be switching the protection off.
 */
export function whenUndecided(
  why: WhyUndecided,
  sensitivity: Level,
  undecided: GuardSettings['undecided'],
): State {
  const shown = undecided === 'shown' || (undecided === 'auto' && sensitivity === 'relaxed');
  const reveal = shown && why !== 'engine';
  return reveal ? { is: 'revealed', because: 'relaxed' } : { is: 'undecided', why };
}

/** Milliseconds until the next try by itself after `tries` failed ones; `null`: only on click or a sign of change. */
export function retryDelay(why: WhyUndecided, tries: number): number | null {
  if (why === 'too-large') return null;
  if (why === 'engine') return Math.min(1000 * 2 ** tries, 30_000);
  return tries < 2 ? 4000 * (tries + 1) : null;
}
