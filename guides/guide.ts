/**
 * What a guide is: data only, read by the panel, the coach, practice and the docs alike.
 * How facts are sourced and marked is in docs/content.md, how to write one in docs/writing-a-guide.md.
 */

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
  /** ISO date. Where only a month or a year is known: its first day, so that a fact never looks fresher than it is. */
  readonly verifiedOn: string;
}

/** A sentence for a child, and what it rests on. */
export interface Fact {
  readonly text: LevelledText;
  readonly source: Source;
}

/** A sentence for a caregiver or a teacher, never shown on a child's screen. */
export interface AdultFact {
  readonly text: Text;
  readonly source: Source;
}

/** What is to be reported. The names a child reads are in targets.ts. */
export type TargetKind =
  | 'post'
  | 'photo'
  | 'video'
  | 'short'
  | 'story'
  | 'comment'
  | 'message'
  | 'profile'
  | 'group'
  | 'live'
  | 'game'
  | 'search-result';

/**
 * Which reason fits. `me`: the picture shows the child. `threat`: someone threatens to spread one.
 * `under-18`: someone in it looks under 18, or nobody knows. `other`: everything else.
 */
export type Situation = 'me' | 'threat' | 'under-18' | 'other';

/** Words on a control, exactly as the platform writes them. A language is left out where they were never seen in it. */
export interface Label {
  readonly vi?: string;
  readonly en?: string;
  /** earlier or rarer wordings of the same control */
  readonly older?: readonly Partial<Text>[];
}

/** What a control shows instead of words; the panel draws it beside the sentence. */
export type Icon = 'dots' | 'dots-vertical' | 'info' | 'flag' | 'gear' | 'arrow-down';

/**
 * How a coach finds a control. Never a class name: those change weekly (docs/writing-a-guide.md).
 * A control fits when its accessible name, folded (coach/fold.ts), equals one of
 * `names` or begins with it and a space; an exact fit and an earlier name score higher.
 */
export interface Find {
  /** in order of preference; a native element counts by its implicit role */
  readonly roles: readonly string[];
  readonly names: { readonly vi: readonly string[]; readonly en: readonly string[] };
  /** attribute selectors on `data-*` or `aria-*`, each seen in the real page */
  readonly attributes?: readonly string[];
  /** `item`: in or beside the post, message… with the picture; `layer`: in the menu or dialog that opened last */
  readonly where: 'item' | 'layer' | 'page';
}

/**
 * `ready` needs no control; `open` brings the thing itself into view; `menu` opens a menu; `choose`
 * takes a row; `write` asks for words (ours never types); `next` goes on; `submit` sends the report;
 * `block` comes last and may be left out.
 */
export type StepKind = 'ready' | 'open' | 'menu' | 'choose' | 'write' | 'next' | 'submit' | 'block';

export interface Step {
  /** unique within its target */
  readonly id: string;
  readonly kind: StepKind;
  readonly say: LevelledText;
  /** Only words that were really seen: where there is none the sentence is generic and quotes nothing. */
  readonly label?: Label;
  readonly icon?: Icon;
  readonly gesture: 'press' | 'point' | 'right-click' | 'none';
  /** null: nothing a coach could point at */
  readonly find: Find | null;
  /** only in these situations; absent: always */
  readonly when?: readonly Situation[];
  /** the report works without it; the page does not always ask */
  readonly optional?: true;
  /** Evidence `GK` means: the words on the button may differ a little, and the panel says so. */
  readonly source: Source;
}

export interface TargetGuide {
  readonly kind: TargetKind;
  readonly steps: readonly Step[];
}

/** An official page about reporting. `for: 'caregiver'` where it asks for an e-mail, an ID or a legal statement. */
export interface HelpPage {
  readonly title: Text;
  readonly url: string;
  readonly for: 'child' | 'caregiver';
  readonly source: Source;
}

/**
 * Where on the web: `host/path?query`, read by find.ts. `*.example.com` is example.com and its
 * subdomains, `www.example.com` that host alone (as in extension match patterns). A path also covers
 * all below it, `*` stands for one part or a piece of one, a lone `/` is only the front page, no path
 * is every page. `?v` asks for that key, `?tab=photos` for that value. Of several, the most exact wins.
 */
export type Place = string;

export interface PlatformGuide {
  /** equals the file's name */
  readonly id: string;
  readonly name: Text;
  /** The most exact of all guides' wins: messenger's `*.facebook.com/messages` beats `*.facebook.com`. */
  readonly places: readonly Place[];
  /** What such a page most likely shows; the host may be left out. No fit: the child is asked. */
  readonly addresses: Readonly<Partial<Record<TargetKind, readonly Place[]>>>;
  /** the first is the one that explains these steps */
  readonly help: readonly HelpPage[];
  /** whether the other person learns who reported */
  readonly anonymity: Fact;
  /** what happens after the report */
  readonly next: readonly Fact[];
  /** said before the steps, such as "look in the app" */
  readonly before?: readonly Fact[];
  readonly minAge: AdultFact;
  readonly caregiver: readonly AdultFact[];
  /** the first is offered when the page does not tell what it shows */
  readonly targets: readonly TargetGuide[];
}

/** The steps to walk in this situation, in order. */
export function stepsFor(target: TargetGuide, situation: Situation): readonly Step[] {
  return target.steps.filter((step) => step.when?.includes(situation) ?? true);
}

/**
 * What nobody has seen of a step: the `words` on its control, or the `place` of a control without
 * words. The panel then says so. Null where it was seen, or where the step needs no control.
 */
export function unseenOf({ source, find, kind }: Step): 'words' | 'place' | null {
  if (source.evidence !== 'GK' || find === null || kind === 'write') return null;
  return kind === 'menu' ? 'place' : 'words';
}
