import { notes as branches } from './branches/notes.ts';
import { cardWords } from './card/area.ts';
import { notes as card } from './card/notes.ts';
import { notes as coach } from './coach/notes.ts';
import { notes as help } from './help/notes.ts';
import { markWords } from './mark/area.ts';
import { notes as mark } from './mark/notes.ts';
import { menuWords } from './menu/area.ts';
import { notes as menu } from './menu/notes.ts';
import { notes as popup } from './popup/notes.ts';
import { practiceWords } from './practice/area.ts';
import { notes as practice } from './practice/notes.ts';
import { privacyWords } from './privacy/area.ts';
import { notes as privacy } from './privacy/notes.ts';
import { notes as report } from './report/notes.ts';
import { notes as show } from './show/notes.ts';
import { notes as simulator } from './simulator/notes.ts';
import { atLevel, type Language, type Level } from './text.ts';
import { words } from './words.ts';

/** For the tests and for translators: every sentence a child can read, with its note. */
export interface Line {
  readonly key: string;
  readonly language: Language;
  readonly level: Level;
  readonly text: string;
  readonly note: string;
}

export const AREAS = {
  branches,
  card,
  coach,
  help,
  mark,
  menu,
  popup,
  practice,
  privacy,
  report,
  show,
  simulator,
};
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const LEVELS: readonly Level[] = ['younger', 'older'];

export function everyLine(): readonly Line[] {
  const notes: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(AREAS));
  return LANGUAGES.flatMap((language) =>
    [
      words[language],
      cardWords[language],
      menuWords[language],
      practiceWords[language],
      markWords[language],
      privacyWords[language],
    ].flatMap((table) =>
      Object.entries(table).flatMap(([key, entry]) =>
        LEVELS.map((level) => ({
          key,
          language,
          level,
          text: atLevel(entry, level),
          note: notes[key] ?? '',
        })),
      ),
    ),
  );
}
