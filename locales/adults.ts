import { notes as caring } from './caring/notes.ts';
import { countsWords } from './counts/area.ts';
import { notes as counts } from './counts/notes.ts';
import { notes as covering } from './covering/notes.ts';
import { managedWords } from './managed/area.ts';
import { notes as managed } from './managed/notes.ts';
import { pagesWords } from './pages/area.ts';
import { notes as pages } from './pages/notes.ts';
import { pinWords } from './pin/area.ts';
import { notes as pin } from './pin/notes.ts';
import { policyWords } from './policy/area.ts';
import { notes as policy } from './policy/notes.ts';
import { filesWords } from './policy-files/area.ts';
import { notes as files } from './policy-files/notes.ts';
import { settingsWords } from './settings/area.ts';
import { notes as settings } from './settings/notes.ts';
import { talkWords } from './talk/area.ts';
import { notes as talk } from './talk/notes.ts';
import { teacherWords } from './teacher/area.ts';
import { notes as teacher } from './teacher/notes.ts';
import type { Language, Notes, Table } from './text.ts';
import { welcomeWords } from './welcome/area.ts';
import { notes as welcome } from './welcome/notes.ts';

interface AdultArea {
  readonly words: Readonly<Record<Language, Table<string>>>;
  readonly notes: Notes;
}

/** For the test and for translators: the areas that caregivers read, each with its notes. */
export const ADULT_AREAS: Readonly<Record<string, AdultArea>> = {
  counts: { words: countsWords, notes: counts },
  managed: { words: managedWords, notes: managed },
  pages: { words: pagesWords, notes: pages },
  pin: { words: pinWords, notes: pin },
  policy: { words: policyWords, notes: policy },
  policyFiles: { words: filesWords, notes: files },
  talk: { words: talkWords, notes: talk },
  welcome: { words: welcomeWords, notes: welcome },
  settings: { words: settingsWords, notes: { ...settings, ...covering, ...caring } },
  teacher: { words: teacherWords, notes: teacher },
};
