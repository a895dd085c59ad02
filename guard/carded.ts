import type { CoveredPicture } from '../bridge/frame.ts';
import { type Entry, needsCard } from './entry.ts';
import type { State } from './state.ts';

/** A frame's time: however many pictures change, the cards are told once. */
const FRAME_MS = 16;

/** The pictures that need a card now. */
export class Carded {
  private readonly entries = new Set<Entry>();
  private telling = false;
  private readonly tell: (pictures: readonly CoveredPicture[]) => void;

  constructor(tell: (pictures: readonly CoveredPicture[]) => void) {
    this.tell = tell;
  }

  /** Takes note of an entry's state, and of whether it is still on the page. */
  update(entry: Entry): void {
    const needed = needsCard(entry) && entry.element.isConnected;
    const had = needed ? this.entries.has(entry) : this.entries.delete(entry);
    if (needed) this.entries.add(entry);
    if ((needed || had) && !this.telling) {
      this.telling = true;
      setTimeout(() => this.tellNow(), FRAME_MS);
    }
  }

  forget(entry: Entry): void {
    if (this.entries.delete(entry)) this.update(entry);
  }

  elements(): Element[] {
    return [...this.entries].map(({ element }) => element);
  }

  private tellNow(): void {
    this.telling = false;
    for (const entry of this.entries) if (!entry.element.isConnected) this.entries.delete(entry);
    this.tell(
      [...this.entries].map(({ element, state }) => ({
        element,
        reason: reasonOf(state),
      })),
    );
  }
}

/** A video that is covered unseen, by rule, says no more to the child than one that was flagged. */
function reasonOf(state: State): CoveredPicture['reason'] {
  if (state.is !== 'covered') return 'undecided';
  return state.because === 'by-hand' ? 'by-hand' : 'flagged';
}
