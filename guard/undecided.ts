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

/**
 * Milliseconds until the next try by itself after `tries` failed ones; `null`: none. What failed with us or
 * with the network is tried until it works; what is wrong with the picture itself does not change: it is
 * tried twice more, because a server may have answered wrongly, and then when the child asks.
 */
export function retryDelay(why: WhyUndecided, tries: number): number | null {
  switch (why) {
    case 'engine':
      return Math.min(1000 * 2 ** tries, 30_000);
    case 'unreached':
      return Math.min(4000 * 2 ** tries, 300_000);
    case 'unreadable':
      return tries < 2 ? 4000 * (tries + 1) : null;
    case 'broken':
    case 'slow':
    case 'too-large':
      return null; // the element tells when another picture, or the late one, is there
  }
}
