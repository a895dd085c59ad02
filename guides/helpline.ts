import type { AdultFact, Fact, LevelledText, Situation, Source, Text } from './guide.ts';

/** One way to reach a line. */
export interface Channel {
  readonly kind: 'phone' | 'zalo' | 'whatsapp' | 'app' | 'web' | 'facebook';
  /** shown large, to read or to write down: a number, an app's name, a site's name */
  readonly value: string;
  /** where a press leads; none for a phone, which a computer seldom can call */
  readonly url?: string;
  readonly source: Source;
  /** open or call it once before a public release (docs/content.md) */
  readonly checkLive?: true;
}

/** Someone to call or write to. */
export interface Line {
  readonly id: string;
  readonly name: Text;
  readonly for: 'child' | 'caregiver';
  /** one sentence: when this line is the right one */
  readonly use: LevelledText;
  /** only in these situations; absent: always */
  readonly when?: readonly Situation[];
  readonly channels: readonly [Channel, ...Channel[]];
  readonly source: Source;
}

/** One picture of the strip "what happens when I call". */
export interface CallMoment {
  readonly id: 'listen' | 'safe' | 'need' | 'plan' | 'help' | 'again';
  readonly say: LevelledText;
  readonly source: Source;
}

/** What a child can learn before the first call. */
export interface CallGuide {
  readonly moments: readonly CallMoment[];
  /** they may ask this; every sentence says "may" */
  readonly mayAsk: readonly Fact[];
  /** what supports the call: free, hours, if the line is busy */
  readonly facts: readonly Fact[];
}

/** The help of one country, chosen by a caregiver or by policy, never by where the computer is. */
export interface CountryHelp {
  /** ISO 3166-1 alpha-2 in lower case; equals the file's name */
  readonly id: string;
  readonly name: Text;
  /** in the order in which they are offered; empty where no number has been verified */
  readonly lines: readonly Line[];
  readonly call?: CallGuide;
  readonly caregiver: readonly AdultFact[];
}
