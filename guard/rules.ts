import type { GuardSettings } from '../bridge/protocol.ts';
import {
  isAnyFlaggedBy,
  type JudgingLimits,
  LIMITS,
  limitsOf,
  type Opinion,
} from '../models/verdict.ts';
import { ByHand } from './by-hand.ts';
import { coverOf } from './cover.ts';
import type { Entry } from './entry.ts';
import type { State, WhyUndecided } from './state.ts';
import { Tokens } from './tokens.ts';
import { whenUndecided } from './undecided.ts';

export const SAFE: State = { is: 'revealed', because: 'safe' };

/** What the settings, and the child's own hand, make of a picture. Careful until the settings are known. */
export class Rules {
  readonly byHand = new ByHand();
  /** names of pictures that were asked about, for `guard:show` */
  readonly tokens = new Tokens();
  private readonly shown = new WeakSet<Element>();
  private settings: GuardSettings | null = null;
  private readonly known = Promise.withResolvers<void>();

  /** Resolves with the first settings. */
  get ready(): Promise<void> {
    return this.known.promise;
  }

  /** Whether this page may count what was judged. */
  get counts(): boolean {
    return this.settings?.counts ?? false;
  }

  use(settings: GuardSettings): void {
    this.settings = settings;
    this.known.resolve();
  }

  /** The state of a picture that is not to be judged; null: it is. */
  unjudged({ element, kinds }: Entry): State | null {
    if (this.byHand.covers(element)) return { is: 'covered', because: 'by-hand' };
    if (this.shown.has(element)) return { is: 'revealed', because: 'shown' };
    if (this.settings?.paused) return { is: 'revealed', because: 'paused' };
    if (this.settings?.video === 'covered' && isVideo(kinds))
      return { is: 'covered', because: 'rule' };
    return null;
  }

  /** It was decided in our own page that this picture is shown, until another takes its place. */
  show(element: Element): void {
    this.shown.add(element);
  }

  /** Another picture is shown there now. */
  forget(element: Element): void {
    this.byHand.forget(element);
    this.shown.delete(element);
    this.tokens.forget(element);
  }

  isFlagged(entry: Entry, frames: readonly Opinion[]): boolean {
    return isAnyFlaggedBy(frames, this.limits(entry));
  }

  /** The same once the settings are known. */
  async flags(entry: Entry, frames: readonly Opinion[]): Promise<boolean> {
    await this.ready;
    return this.isFlagged(entry, frames);
  }

  verdict(entry: Entry, frames: readonly Opinion[]): State {
    return this.isFlagged(entry, frames) ? { is: 'covered', because: 'flagged' } : SAFE;
  }

  undecided(why: WhyUndecided): State {
    const { sensitivity = 'strict', undecided = 'covered' } = this.settings ?? {};
    return whenUndecided(why, sensitivity, undecided);
  }

  cover(entry: Entry): string {
    return coverOf(entry, this.settings?.cover ?? 'opaque');
  }

  private limits({ kinds }: Entry): JudgingLimits {
    if (!this.settings) return { photographs: LIMITS.strict, drawings: LIMITS.strict };
    const { sensitivity, limits, drawings, video } = this.settings;
    if (video !== 'same' && video !== 'covered' && isVideo(kinds))
      return { photographs: LIMITS[video], drawings: LIMITS[video] };
    const photographs = limitsOf(sensitivity, limits);
    return { photographs, drawings: drawings === 'same' ? photographs : LIMITS[drawings] };
  }
}

function isVideo(kinds: Entry['kinds']): boolean {
  return [...kinds].some(({ name }) => name === 'video');
}

/** Whether the state came from scores, so that another sensitivity may change it at once. */
export function isByVerdict(state: State): boolean {
  return 'because' in state && (state.because === 'flagged' || state.because === 'safe');
}

/** Whether the state is one of `unjudged`. */
export function isUnjudged(state: State): boolean {
  return 'because' in state && ['by-hand', 'shown', 'paused', 'rule'].includes(state.because);
}
