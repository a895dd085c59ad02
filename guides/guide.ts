/** How sure we are of a fact; the meaning of each mark is in docs/content.md. `GK` is never quoted as fact. */
export type Evidence = 'V' | 'V2' | 'UI' | 'GK';

/** A text in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A text at both levels: 6–10 years (*em*) and 11–17 (*bạn*). English may be the same at both. */
export interface LevelledText {
  readonly younger: Text;
  readonly older: Text;
}

/** Where a fact comes from and when it was last checked. */
export interface Source {
  readonly url: string;
  readonly evidence: Evidence;
  /** ISO date */
  readonly verifiedOn: string;
}
