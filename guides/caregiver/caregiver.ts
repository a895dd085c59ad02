import type { AdultFact, Source, Text } from '../guide.ts';

/** Words for a caregiver to say aloud, in the family's voice (*con*, *bố mẹ*). Quoted on the page. */
export interface Saying {
  readonly say: Text;
  /** why it helps, or why it hurts */
  readonly because: Text;
  readonly source: Source;
}

/** A sentence that hurts, and what may be said in its place. */
export interface Instead extends Saying {
  readonly rather: Text;
}

/** One of the five steps. */
export interface TalkStep {
  readonly id: 'notice' | 'calm' | 'listen' | 'act' | 'after';
  readonly name: Text;
  readonly how: readonly AdultFact[];
}

export type SituationId = 'saw' | 'asked' | 'threatened' | 'sent';

/** What to do when it has happened, in order. */
export interface Happened {
  readonly id: SituationId;
  readonly name: Text;
  /** the first words to the child */
  readonly first: readonly AdultFact[];
  readonly now: readonly AdultFact[];
  readonly avoid: readonly AdultFact[];
}

/** To print and sign at home. Nothing of it is stored. */
export interface Agreement {
  readonly title: Text;
  readonly child: readonly AdultFact[];
  readonly adult: readonly AdultFact[];
}

/** One rule of the law of a country. */
export interface LawFact {
  readonly id: string;
  /** name and number, as it is cited */
  readonly law: Text;
  /** ISO date from which it is in force; null where no source names it */
  readonly since: string | null;
  readonly says: Text;
  readonly source: Source;
}

/** Whom an adult may call, beside the lines of helplines/<country>.ts. `line` is an id there. */
export interface Whom {
  readonly line: string;
  readonly use: AdultFact;
}
