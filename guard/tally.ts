import { lasting } from '../bridge/lasting.ts';
import { send } from '../bridge/messenger.ts';
import type { Entry } from './entry.ts';
import { isByVerdict } from './rules.ts';

/** ms. What was counted is told together, and seldom: each telling may wake the background. */
const GATHER = 10_000;
/** Pictures remembered as counted; a page that shows more counts some twice. */
const MOST = 3000;

/** How many distinct pictures this page had judged and covered. Knows no more of them than their key. */
export class Tally {
  private readonly judged = new Set<string>();
  private readonly covered = new Set<string>();
  private untold = { judged: 0, covered: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly isKept: () => boolean;

  /** `isKept`: whether counts are kept. What happens while they are not is not even gathered. */
  constructor(isKept: () => boolean) {
    this.isKept = isKept;
    lasting(window, 'pagehide', () => this.tell());
  }

  /** Takes note of an entry's state, if it came from scores. */
  note({ state, key, frames }: Entry): void {
    if (key === null || !isByVerdict(state) || !this.isKept()) return;
    if (frames.length > 0) this.count(this.judged, 'judged', key);
    if (state.is === 'covered') this.count(this.covered, 'covered', key);
  }

  private count(known: Set<string>, what: 'judged' | 'covered', key: string): void {
    const name = shortened(key);
    if (known.has(name)) return;
    if (known.size >= MOST) known.clear();
    known.add(name);
    this.untold[what] += 1;
    this.timer ??= setTimeout(() => this.tell(), GATHER);
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { judged, covered } = this.untold;
    if (judged + covered === 0) return;
    this.untold = { judged: 0, covered: 0 };
    send('background', 'counts:add', { judged, covered }).catch(() => undefined);
  }
}

/** A `data:` address can be as long as the picture: its length and ends tell it from others. */
function shortened(key: string): string {
  return key.length < 400 ? key : `${key.length} ${key.slice(0, 150)} ${key.slice(-150)}`;
}
