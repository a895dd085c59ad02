import { describe, expect, it } from 'vitest';
import { AREAS, everyLine } from './every.ts';
import { reader } from './text.ts';
import { words } from './words.ts';

const lines = everyLine();
const vi = lines.filter(({ language }) => language === 'vi');
const en = lines.filter(({ language }) => language === 'en');

/** The child itself speaks here, with the kin words it uses for itself. */
const CHILD_SPEAKS = /^(me|you|tell|sayTo|callSentence)/;

/** Words to avoid (docs/content.md): they shame, frighten, promise too much or are law, not child's talk. */
const BANNED_VI = [
  'khiêu dâm',
  'mại dâm',
  'ảnh nóng',
  'lộ hàng',
  'hư hỏng',
  'tại sao em',
  'tại sao bạn',
  'đáng lẽ',
  'ngồi tù',
  'bị phạt',
  'người xấu',
  'cảnh báo',
  'nguy hiểm',
  'mãi mãi',
  'tố giác',
  'hành vi',
  'nội dung vi phạm',
  'luôn có người',
  'không ai biết',
  'chụp màn hình',
  'lưu lại',
  'MOLISA',
  'cháu bé',
];
const BANNED_EN = [
  'pornography',
  'prostitut',
  'why did you',
  'should have',
  'prison',
  'bad people',
  'warning',
  'danger!',
  'forever',
  'always answers',
  'nobody will know',
  'screenshot',
  'save the picture',
  'victim',
];

function sentences(text: string): string[] {
  return text.split(/[.?!…]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '');
}

function wordCount(sentence: string): number {
  return sentence.trim().split(/\s+/).length;
}

describe('every sentence', () => {
  it('has a translator’s note, and a key of its own', () => {
    for (const { key, note } of lines) expect(note, key).not.toBe('');
    const keys = Object.values(AREAS).flatMap((area) => Object.keys(area));
    const shared = keys.filter((key, index) => keys.indexOf(key) !== index);
    // the cards bring their own words into every frame, so a few are said twice
    expect(shared.sort()).toEqual(['help', 'notYourFault'].filter((key) => shared.includes(key)));
  });

  it('is whole: composed letters, no stray spaces, no empty text', () => {
    for (const { key, text } of lines) {
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text, key).toBe(text.trim().replace(/\s+/g, ' '));
      expect(text, key).not.toBe('');
    }
  });

  it('fills the same places in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const line of vi) {
      const other = en.find(({ key, level }) => key === line.key && level === line.level);
      const names = new Set(places(line.text).map((name) => name?.toLowerCase()));
      for (const name of places(other?.text ?? ''))
        expect(names, line.key).toContain(name?.toLowerCase());
    }
  });

  it.each(BANNED_VI)('never says “%s”', (word) => {
    expect(vi.filter(({ text }) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });

  it.each(BANNED_EN)('never says “%s” in English', (word) => {
    expect(en.filter(({ text }) => text.toLowerCase().includes(word))).toEqual([]);
  });
});

describe('Vietnamese', () => {
  it('calls a younger child em and an older one bạn, never mixed', () => {
    for (const { key, level, text } of vi.filter(({ key }) => !CHILD_SPEAKS.test(key))) {
      const plain = text.toLowerCase().replaceAll(/bạn (ấy|của em)|người bạn|trẻ em/g, '');
      const other = level === 'younger' ? /(?<!\p{L})bạn(?!\p{L})/u : /(?<!\p{L})em(?!\p{L})/u;
      expect(plain, `${key} (${level})`).not.toMatch(other);
      expect(plain, key).not.toMatch(/(?<!\p{L})(con|cháu|mày|chúng mày)(?!\p{L})/u);
    }
  });

  it('calls a picture hình everywhere, as the guides do outside a platform’s own words', () => {
    for (const { key, text } of vi)
      expect(text.toLowerCase(), key).not.toMatch(/(?<!\p{L})(?<!hình )ảnh(?!\p{L})/u);
  });

  it('keeps sentences to 16 syllables', () => {
    for (const { key, text } of vi) {
      for (const one of sentences(text))
        expect(wordCount(one), `${key}: ${one}`).toBeLessThanOrEqual(16);
    }
  });

  it('uses no English verbs', () => {
    for (const { key, text } of vi)
      expect(text, key).not.toMatch(/\b(report|block|inbox|click|share)\b/i);
  });
});

describe('English', () => {
  it('keeps sentences to 14 words', () => {
    for (const { key, text } of en) {
      for (const one of sentences(text))
        expect(wordCount(one), `${key}: ${one}`).toBeLessThanOrEqual(14);
    }
  });

  it('reads at grade 4 or below (Flesch–Kincaid over all sentences)', () => {
    const all = en.flatMap(({ text }) => sentences(text)).filter((one) => wordCount(one) > 3);
    const count = all.reduce((sum, one) => sum + wordCount(one), 0);
    const syllables = all.reduce((sum, one) => sum + syllablesIn(one), 0);
    expect(0.39 * (count / all.length) + 11.8 * (syllables / count) - 15.59).toBeLessThanOrEqual(4);
  });
});

describe('reader', () => {
  it('chooses language and level, and fills places', () => {
    expect(reader(words, 'vi', 'younger')('notYourFault')).toBe('Không phải lỗi của em.');
    expect(reader(words, 'vi', 'older')('step', { step: 2, count: 5 })).toBe('Bước 2/5');
    expect(reader(words, 'en', 'older')('step', { step: 2, count: 5 })).toBe('Step 2 of 5');
  });
});

/** English syllables, roughly: groups of vowels, a silent e at the end left out. */
function syllablesIn(sentence: string): number {
  const counts = sentence
    .toLowerCase()
    .split(/\s+/)
    .map((word) => {
      const letters = word.replace(/[^a-z]/g, '').replace(/e$/, '');
      return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 1);
    });
  return counts.reduce((sum, count) => sum + count, 0);
}
