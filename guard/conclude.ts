import { isAnyFlagged, type Limits, type Scores } from '../models/verdict.ts';
import type { State } from './state.ts';

/** What the judged frames of a picture come to. */
export function verdictOn(frames: readonly Scores[], limits: Limits): State {
  return isAnyFlagged(frames, limits)
    ? { is: 'covered', because: 'flagged' }
    : { is: 'revealed', because: 'safe' };
}

/** Whether the state came from scores, so that another sensitivity may change it at once. */
export function isByVerdict(state: State): boolean {
  return 'because' in state && (state.because === 'flagged' || state.because === 'safe');
}
