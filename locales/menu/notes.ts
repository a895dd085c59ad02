import type { Notes } from '../text.ts';

/** The browser's right-click menu, and its toolbar. The child speaks; no address, so both levels share the words. */
export const notes = {
  menuCover:
    'Covers the picture under the pointer, for one the machine missed; again: uncovers it.',
  menuHelp: 'Opens the help panel for this picture.',
  menuCoverPage: 'Covers every picture of the page at once; again: uncovers those.',
  toolbarOpen: 'Over the umbrella in the toolbar, while all is well: the name only.',
  toolbarFolded: 'The same, where a caregiver paused this site.',
  toolbarBadge: 'The same, under a policy.',
  toolbarPuddle: 'The same, when the engine is damaged or failed.',
} as const satisfies Notes;

export type MenuKey = keyof typeof notes;
