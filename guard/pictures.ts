import type { CoveredPicture } from '../bridge/frame.ts';
import type { GuardSettings, Rank } from '../bridge/protocol.ts';
import { Carded } from './carded.ts';
import { clearLabels, type Entry, isSmall, newEntry, partsOf, writeLabels } from './entry.ts';
import { judgeParts, type Outcome } from './judge-entry.ts';
import { type Kind, keyOf } from './kinds/kind.ts';
import { lift } from './lift.ts';
import { loadAgain, mendCut } from './load-again.ts';
import { Queue } from './queue.ts';
import { Retries } from './retries.ts';
import { isByVerdict, isUnjudged, Rules, SAFE } from './rules.ts';
import { SlowTimers } from './slow-timers.ts';
import { isLetThrough, type State, type WhyUndecided } from './state.ts';
import { Tally } from './tally.ts';
import { Visibility } from './visibility.ts';

/** Every picture of the frame and its state; the only place that changes a state. */
export class Pictures {
  private readonly entries = new WeakMap<Element, Entry>();
  private readonly carded: Carded;
  private readonly queue = new Queue((entry) => this.judge(entry));
  private readonly visibility = new Visibility({
    measured: (element, width, height) => this.measured(element, width, height),
    ranked: (element, rank) => this.ranked(element, rank),
  });
  private readonly slow = new SlowTimers();
  private readonly retries = new Retries((element) => this.retry(element));
  readonly rules = new Rules();
  private readonly tally = new Tally(() => this.rules.counts);

  constructor(tellCards: (pictures: readonly CoveredPicture[]) => void) {
    this.carded = new Carded(tellCards);
  }

  /** The element shows (or may show) a picture of this kind. Veils it if it is new. */
  see(element: Element, kind: Kind): void {
    let entry = this.entries.get(element);
    if (!entry) {
      entry = newEntry(element);
      this.entries.set(element, entry);
      for (const event of ['load', 'error']) element.addEventListener(event, this.onLoad);
    }
    entry.kinds.add(kind);
    this.visibility.follow(entry);
    this.label(entry);
    this.check(entry);
  }

  /** The element no longer shows pictures of this kind. */
  drop(element: Element, kind: Kind): void {
    const entry = this.entries.get(element);
    if (!entry?.kinds.delete(kind)) return;
    if (entry.kinds.size > 0) return this.check(entry);
    entry.generation += 1;
    this.queue.remove(entry);
    this.visibility.unwatch(element);
    this.entries.delete(element);
    this.rules.forget(element);
    this.carded.forget(entry);
    clearLabels(element);
  }

  stateOf(element: Element): State | undefined {
    return this.entries.get(element)?.state;
  }

  /** Other pixels may be shown from now on: veiled again before they are painted. */
  invalidate(element: Element): void {
    const entry = this.entries.get(element);
    if (!entry) return;
    entry.generation += 1;
    entry.key = null;
    entry.tries = 0;
    this.rules.forget(element);
    this.set(entry, { is: 'veiled' });
    this.check(entry);
    setTimeout(() => this.check(entry), 50); // a source that was in memory may fire no load event
  }

  /** Puts right what a page wrote into our labels. */
  relabel(element: Element): void {
    const entry = this.entries.get(element);
    if (entry) this.label(entry);
  }

  /** The same, and notices a source that changed by itself. */
  verify(element: Element): void {
    this.relabel(element);
    const entry = this.entries.get(element);
    if (entry) this.check(entry);
  }

  gone(element: Element): void {
    const entry = element.isConnected ? undefined : this.entries.get(element);
    if (!entry) return;
    this.queue.remove(entry);
    this.slow.stop(entry);
    this.carded.update(entry);
  }

  use(settings: GuardSettings, elements: Iterable<Element>): void {
    this.rules.use(settings);
    for (const element of elements) {
      const entry = this.entries.get(element);
      if (!entry) continue;
      if (this.rules.unjudged(entry) || isUnjudged(entry.state)) {
        this.rejudge(element);
      } else if (entry.frames.length > 0 && entry.key !== null && isByVerdict(entry.state)) {
        this.set(entry, this.rules.verdict(entry, entry.frames));
      } else if (entry.state.is === 'undecided' || entry.state.is === 'revealed') {
        entry.key = null;
        this.check(entry);
      }
      this.label(entry);
    }
  }

  retry(element: Element): void {
    const entry = this.entries.get(element);
    if (entry?.state.is !== 'undecided') return;
    if (entry.state.why === 'broken') loadAgain(element);
    this.rejudge(element);
  }

  retryAll(): void {
    for (const element of this.carded.elements()) this.retry(element);
  }

  /** Icons let through as small: looked at again before a paint that may show them larger. */
  measureSmall(): void {
    this.visibility.measureSmall();
  }

  rankOf(element: Element): Rank {
    return this.entries.get(element)?.rank ?? 2;
  }

  /** Judges what a moving picture shows now without veiling it; null: could not be told. */
  async sample(element: Element): Promise<boolean | null> {
    const entry = this.entries.get(element);
    if (!entry || isLetThrough(entry.state) || entry.state.is === 'judging') return null;
    if (this.rules.unjudged(entry)) return null;
    const outcome = await this.judgeParts(entry);
    if (outcome.kind !== 'judged' || outcome.frames.length === 0) return null;
    return this.rules.isFlagged(entry, outcome.frames);
  }

  coverLive(element: Element): void {
    const entry = this.entries.get(element);
    if (entry?.state.is === 'revealed') this.set(entry, { is: 'covered', because: 'flagged' });
  }

  revealLive(element: Element): void {
    const entry = this.entries.get(element);
    if (entry?.state.is !== 'covered' || entry.state.because !== 'flagged') return;
    entry.frames = [];
    this.set(entry, SAFE);
  }

  /** The child covers what the model missed; the same again takes it back. */
  toggleByHand(element: Element): void {
    if (!this.stateOf(element)) return;
    this.rules.byHand.toggle(element);
    this.rejudge(element);
  }

  togglePage(elements: Iterable<Element>): void {
    this.rules.byHand.togglePage();
    for (const element of elements) this.rejudge(element);
  }

  /** Decided in our own page, after the child asked. */
  showAnyway(element: Element): void {
    const { is } = this.entries.get(element)?.state ?? {};
    if (is !== 'covered' && is !== 'undecided') return;
    this.rules.show(element);
    this.rejudge(element);
  }

  private rejudge(element: Element): void {
    const entry = this.entries.get(element);
    if (!entry) return;
    entry.generation += 1;
    entry.key = null;
    this.queue.remove(entry);
    this.set(entry, this.rules.unjudged(entry) ?? { is: 'veiled' });
    this.check(entry);
  }

  private readonly onLoad = (event: Event): void => {
    const entry = event.currentTarget instanceof Element && this.entries.get(event.currentTarget);
    if (!entry) return;
    const first = entry.loaded !== entry.generation;
    entry.loaded = entry.generation;
    if (first) return this.check(entry);
    this.invalidate(entry.element); // the same address, loaded anew: other pixels perhaps
    entry.loaded = entry.generation;
  };

  private ranked(element: Element, rank: Rank): void {
    const entry = this.entries.get(element);
    if (entry) entry.rank = rank;
  }

  private measured(element: Element, width: number, height: number): void {
    const entry = this.entries.get(element);
    if (!entry) return;
    Object.assign(entry, { width, height });
    if (isLetThrough(entry.state) && !isSmall(entry)) {
      entry.key = null;
      this.set(entry, { is: 'veiled' });
    }
    this.check(entry);
    this.label(entry);
  }

  /** Moves the entry on as far as what the element shows now allows. Safe to call at any time. */
  private check(entry: Entry): void {
    const parts = partsOf(entry);
    const key = keyOf(parts);
    if (entry.key !== null && entry.key !== key) return this.invalidate(entry.element);
    const unjudged = this.rules.unjudged(entry);
    if (unjudged) {
      entry.key = key; // so that another picture in its place is noticed
      return this.set(entry, unjudged);
    }
    if (entry.key === key || entry.width < 0) return; // not measured yet: it may be small
    if (parts.length === 0) return this.set(entry, { is: 'veiled' });
    if (parts.some((part) => part.load === 'loading')) return this.await(entry);
    if (!parts.some((part) => part.load === 'ready')) return this.undecide(entry, key, 'broken');
    entry.key = key;
    const isIcon = isSmall(entry) && parts.every((part) => part.tiny);
    if (isIcon) return this.set(entry, { is: 'revealed', because: 'small' });
    this.queue.add(entry);
  }

  private await(entry: Entry): void {
    if (entry.state.is === 'undecided' || !entry.element.isConnected) return; // else held for long
    this.slow.start(entry, () => {
      const loading = partsOf(entry).some((part) => part.load === 'loading');
      const wanted = entry.rank < 2 && entry.element.isConnected;
      if (loading && wanted) this.undecide(entry, null, 'slow');
    });
  }

  private async judge(entry: Entry): Promise<void> {
    const { generation, key } = entry;
    const stale = () => entry.generation !== generation || this.isAnother(entry, key);
    if (!entry.element.isConnected) entry.key = null; // judged when it comes back
    if (entry.key === null || this.rules.unjudged(entry) || this.isAnother(entry, key)) return;
    this.set(entry, { is: 'judging' });
    const judging = this.judgeParts(entry); // while the settings are on their way
    await this.rules.ready;
    const outcome = await judging;
    this.queue.pace.soon(() => stale() || this.conclude(entry, outcome));
  }

  /** Whether something else than `key` is shown by now. Styles change without a word: judged anew then. */
  private isAnother(entry: Entry, key: string | null): boolean {
    if (entry.key === key && keyOf(partsOf(entry)) !== key) this.invalidate(entry.element);
    return entry.key !== key;
  }

  private judgeParts(entry: Entry): Promise<Outcome> {
    return judgeParts(partsOf(entry), entry, (frames) => this.rules.flags(entry, frames));
  }

  private conclude(entry: Entry, outcome: Outcome): void {
    if (outcome.kind === 'undecided') return this.undecide(entry, entry.key, outcome.why);
    entry.tries = 0;
    this.retries.answered();
    entry.frames = outcome.kind === 'judged' ? outcome.frames : [];
    this.set(entry, outcome.kind === 'harmless' ? SAFE : this.rules.verdict(entry, entry.frames));
  }

  private undecide(entry: Entry, key: string | null, why: WhyUndecided): void {
    entry.key = key;
    entry.frames = [];
    this.set(entry, this.rules.undecided(why));
    this.retries.later(entry.element, why, entry.tries);
    entry.tries += 1;
    if (why === 'broken') mendCut(entry.element);
  }

  private set(entry: Entry, state: State): void {
    if (state.is !== 'judging') this.slow.stop(entry);
    entry.state = state;
    this.tally.note(entry);
    this.visibility.follow(entry);
    // A picture that is being judged looks as before: its label need not be a frame of its own.
    if (state.is !== 'judging') this.label(entry);
    else this.queue.pace.along(() => this.entries.has(entry.element) && this.label(entry));
    this.carded.update(entry);
  }

  private label(entry: Entry): void {
    writeLabels(entry, this.rules.cover(entry));
    lift(entry);
  }
}
