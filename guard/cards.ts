import type { CoveredPicture } from '../bridge/frame.ts';
import { send } from '../bridge/messenger.ts';
import type { GuardSettings } from '../bridge/protocol.ts';
import { handover } from './handover.ts';

type Listener = (pictures: readonly CoveredPicture[], settings: GuardSettings) => void;

/** What a frame goes by until the background has told it the settings: the careful side. */
const FALLBACK: GuardSettings = {
  sensitivity: 'strict',
  limits: null,
  cover: 'opaque',
  language: 'vi',
  textLevel: 'older',
  drawings: 'same',
  video: 'same',
  undecided: 'covered',
  showAnyway: 'never',
  counts: false,
  paused: false,
};

/** Has the cards injected with the first picture that needs one, and keeps them told. */
export class Cards {
  settings: GuardSettings = FALLBACK;
  private covered: readonly CoveredPicture[] = [];
  private readonly listeners = new Set<Listener>();
  private asked = false;

  update(pictures: readonly CoveredPicture[]): void {
    const covered = handover.retired ? [] : pictures;
    this.covered = covered;
    for (const listener of this.listeners) listener(covered, this.settings);
    if (covered.length > 0 && !this.asked) this.inject();
  }

  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    listener(this.covered, this.settings);
    return () => this.listeners.delete(listener);
  }

  private inject(): void {
    this.asked = true;
    send('background', 'cards:inject', null).catch(() => {
      this.asked = false;
    });
  }
}
