import { filesWords } from '../../locales/policy-files/area.ts';
import type { FilesKey } from '../../locales/policy-files/notes.ts';
import { type Language, reader } from '../../locales/text.ts';

/** What to do with each file, for those that are there. */
export function readMe(places: Readonly<Record<string, FilesKey>>, language: Language): string {
  const word = reader(filesWords, language, 'older');
  const lines = Object.entries(places).map(([file, key]) =>
    word('readFile', { file, place: word(key) }),
  );
  return [word('readTitle'), '', ...lines, '', word('readCheck'), word('readBack'), ''].join(
    '\r\n',
  );
}
