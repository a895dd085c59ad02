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
  | { readonly name: 'mistake' }
  | { readonly name: 'branches' }
  | { readonly name: 'branch'; readonly branch: Branch };

/** How screens reach each other. `happened` is what the child told us so far; it fills the sentences. */
export interface Walk {
  readonly happened: Branch;
  go(screen: ScreenName): void;
  close(): void;
}
