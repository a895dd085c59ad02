import { pagesWords } from './pages/area.ts';
import { notes as pages } from './pages/notes.ts';
import type { Language, Notes, Table } from './text.ts';

interface AdultArea {
  readonly words: Readonly<Record<Language, Table<string>>>;
  readonly notes: Notes;
}

/** For the test and for translators: the areas that caregivers read, each with its notes. */
export const ADULT_AREAS: Readonly<Record<string, AdultArea>> = {
  pages: { words: pagesWords, notes: pages },
};
