/**
 * A picture's life (docs/architecture.md has the table):
 * unseen → veiled → judging → revealed | covered | undecided, and back to veiled when its source changes.
 */
export type State =
  | { readonly is: 'veiled' }
  | { readonly is: 'judging' }
  | { readonly is: 'revealed'; readonly because: 'safe' | 'small' | 'relaxed' | 'paused' | 'shown' }
  | { readonly is: 'covered'; readonly because: 'flagged' | 'by-hand' | 'rule' }
  | { readonly is: 'undecided'; readonly why: WhyUndecided };

export type WhyUndecided =
  | 'broken' // the browser itself could not show it
  | 'slow' // still loading after the time limit
  | 'unreached' // the network, or something of ours, did not give it this time
  | 'unreadable' // what was given is no picture, another one, or kept from us
  | 'too-large'
  | 'engine'; // the judge is down or damaged

/** The value of `data-o-xanh`: a label for CSS and tests, never read back as truth. */
export type Label = 'veiled' | 'judging' | 'safe' | 'covered' | 'undecided';

export function labelOf(state: State): Label {
  return state.is === 'revealed' ? 'safe' : state.is;
}

/** Let through because it is too small to show anything (docs/architecture.md). */
export function isLetThrough(state: State): boolean {
  return state.is === 'revealed' && state.because === 'small';
}
