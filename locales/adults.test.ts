import { describe, expect, it } from 'vitest';
import { ADULT_AREAS } from './adults.ts';
import { atLevel, type Language } from './text.ts';

/** The pages for caregivers: longer sentences than a child's, the same care. */
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const lines = Object.values(ADULT_AREAS).flatMap(({ words, notes }) =>
  LANGUAGES.flatMap((language) =>
    Object.entries(words[language]).map(([key, entry]) => ({
      key,
      language,
      text: atLevel(entry, 'older'),
      note: notes[key] ?? '',
    })),
  ),
);
const vi = lines.filter(({ language }) => language === 'vi');
const en = lines.filter(({ language }) => language === 'en');
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('every sentence for caregivers', () => {
  it('has a translator’s note', () => {
    expect(lines.filter(({ note }) => note === '').map(({ key }) => key)).toEqual([]);
  });

  it('is whole: composed letters, no stray spaces, no empty text', () => {
    for (const { key, text } of lines) {
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text, key).toBe(text.trim().replace(/\s+/g, ' '));
      expect(text, key).not.toBe('');
    }
  });

  it('fills the same places in both languages', () => {
    for (const [area, { words }] of Object.entries(ADULT_AREAS)) {
      for (const key of Object.keys(words.vi)) {
        const [one, two] = LANGUAGES.map((language) => words[language][key] ?? '');
        expect(places(atLevel(one ?? '', 'older')), `${area} ${key}`).toEqual(
          places(atLevel(two ?? '', 'older')),
        );
      }
    }
  });

  it('keeps sentences readable: 30 syllables in Vietnamese, 26 words in English', () => {
    const long = (most: number) => (text: string) =>
      text.split(/[.?!…:;]+(?:\s|$)/).some((one) => one.trim().split(/\s+/).length > most);
    expect(vi.filter(({ text }) => long(30)(text)).map(({ key }) => key)).toEqual([]);
    expect(en.filter(({ text }) => long(26)(text)).map(({ key }) => key)).toEqual([]);
  });

  it('neither shames nor frightens, and shows nothing of the workshop', () => {
    const wrong = /khiêu dâm|đồi trụy|hư hỏng|porn|nsfw|victim|nạn nhân|theo dõi con|wasm|tensor/i;
    expect(lines.filter(({ text }) => wrong.test(text)).map(({ key }) => key)).toEqual([]);
  });
});
