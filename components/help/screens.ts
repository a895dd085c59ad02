import type { Situation, TargetKind } from '../../guides/guide.ts';

/** Where the child is in the help. The panel and the popup walk the same screens. */
export type Branch = 'saw' | 'sent' | 'asked' | 'threatened' | 'posted' | 'friend' | 'shared';

export const BRANCHES: readonly Branch[] = [
  'saw',
  'sent',
  'asked',
  'threatened',
  'posted',
  'friend',
  'shared',
];

export type ScreenName =
  | { readonly name: 'home' }
  | { readonly name: 'adult' }
  | { readonly name: 'call' }
  | { readonly name: 'story' }
  | { readonly name: 'report' }
  | { readonly name: 'what' }
  | { readonly name: 'done' }
  | { readonly name: 'mistake' }
  | { readonly name: 'branches' }
  | { readonly name: 'branch'; readonly branch: Branch };

/** What is being reported, and how far the child has come; null: as the page and the branch tell. */
export interface Reporting {
  readonly kind: TargetKind | null;
  readonly situation: Situation | null;
  /** the step, from 0 */
  readonly at: number;
}

export const NOT_BEGUN: Reporting = { kind: null, situation: null, at: 0 };

/** The screens beside which the child uses the page itself. */
export function isReporting({ name }: ScreenName): boolean {
  return name === 'report' || name === 'what' || name === 'done';
}

/** How screens reach each other. `happened` is what the child told us so far; it fills the sentences. */
export interface Walk {
  readonly happened: Branch;
  readonly reporting: Reporting;
  report(change: Partial<Reporting>): void;
  go(screen: ScreenName): void;
  close(): void;
}
