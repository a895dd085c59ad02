import { isOnPage, type Plan, type Spot } from './screens.ts';

/** A turn that does not lead on. Each gets a hint and another try, never a mark. */
export type Wrong =
  | 'other-item'
  | 'other-button'
  | 'other-row'
  | 'closed'
  | 'choose-first'
  | 'right-click';

/** How far a child has come on a drawn page. */
export interface WalkState {
  /** index of the spot to press next; past the last: done */
  readonly at: number;
  readonly wrong: Wrong | null;
  /** wrong turns at this step */
  readonly turns: number;
  /** the child asked to be shown the place */
  readonly shown: boolean;
}

export type Move =
  | { readonly kind: 'press'; readonly spot: number }
  /** `from`: index of a spot that was right and was then changed */
  | { readonly kind: 'wrong'; readonly why: Wrong; readonly from?: number }
  /** another choice than the one that was right, not told as a wrong turn: arrow keys pass others by */
  | { readonly kind: 'unchoose'; readonly spot: number }
  /** Esc, or the cross of a menu or window */
  | { readonly kind: 'close' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'show' };

/** So many wrong turns at one step, and the place is ringed without asking. */
const PATIENCE = 2;

export const START: WalkState = { at: 0, wrong: null, turns: 0, shown: false };

export function move({ spots, screens }: Plan, state: WalkState, done: Move): WalkState {
  const { at } = state;
  const now = spots[at];
  if (!now) return state;
  switch (done.kind) {
    case 'press':
      return leadsTo(spots, at, done.spot) ? to(done.spot + 1) : turn(state, missed(now));
    case 'wrong':
      return turn({ ...state, at: Math.min(at, done.from ?? at) }, done.why);
    case 'unchoose':
      return at > done.spot ? to(done.spot) : state;
    case 'show':
      return { ...state, wrong: null, shown: true };
    case 'skip':
      return now.step.optional ? to(at + 1) : state;
    case 'close': {
      if (screens[now.screen]?.kind === 'thanks') return to(spots.length);
      const opener = spots.findLastIndex((spot, index) => index < at && isOnPage(spot.where));
      return opener < 0 ? state : { ...to(opener), wrong: 'closed' };
    }
  }
}

/** The place is ringed: the child asked, or has looked in vain. */
export function isRinged(state: WalkState): boolean {
  return state.shown || state.turns >= PATIENCE;
}

export function isDone({ spots }: Plan, { at }: WalkState): boolean {
  return at >= spots.length;
}

/** The next control, or one behind others that the page does not always ask for. */
function leadsTo(spots: readonly Spot[], at: number, pressed: number): boolean {
  if (pressed < at) return false;
  return spots.slice(at, pressed).every(({ step }) => step.optional);
}

function missed(now: Spot): Wrong {
  return now.where === 'radio' || now.where === 'field' ? 'choose-first' : 'other-button';
}

function to(at: number): WalkState {
  return { ...START, at };
}

function turn(state: WalkState, wrong: Wrong): WalkState {
  return { ...state, wrong, turns: state.turns + 1 };
}
