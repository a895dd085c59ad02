import type { Notes } from '../text.ts';

/** What stands around every page of ours for caregivers: its header and its place in the browser's tab. */
export const notes = {
  brand: 'The name, never translated.',
  toContent: 'Link that only keyboard users meet: skips the header.',
  pages: 'For screen readers: names the row of the four pages.',
  options: 'Page: settings, for the caregiver.',
  counts:
    'Page: numbers per day (never which pages). One short word or two; stands under a picture.',
  talk: 'Page: how to talk with the child. Short; stands under a picture.',
  practice: 'Page: the child learns reporting by trying. Short; stands under a picture.',
  welcome: 'Page after the installation.',
  policy:
    'Page: what a school has set, and files for administrators. Also a link at the end of the settings.',
  show: 'Page that decides whether a covered picture is shown.',
  privacy: 'Page for children: what is kept and who sees it.',
  forChildren: 'Link at the end of caregivers’ pages to that page.',
  pageLanguage: 'For screen readers, before the two language names.',
} as const satisfies Notes;

export type PagesKey = keyof typeof notes;
