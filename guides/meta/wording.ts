import type { LevelledText, Step } from '../guide.ts';
import { type Found, isLevelled, walk } from './walk.ts';

/** Vietnamese counts written syllables, English words; a quoted label counts as one. */
const MOST = { vi: 18, en: 12 };

/** Fact base 3.6 and 5.4, and words that promise, scare, or tell a child to keep a picture. */
const NEVER = [
  'khiêu dâm',
  'khỏa thân',
  'tình dục',
  'mại dâm',
  'ảnh nóng',
  'lộ hàng',
  'tại sao em lại',
  'tại sao bạn lại',
  'đáng lẽ',
  'hư hỏng',
  'đi tù',
  'mãi mãi',
  'luôn có người nghe',
  'không ai biết',
  'người lạ',
  'người xấu',
  'tố giác',
  'hành vi',
  'nội dung vi phạm',
  'chụp màn hình',
  'lưu ảnh',
  'gửi tiếp',
  'cảnh báo',
  'molisa',
  'screenshot',
  'save the',
  'forward',
  'pornography',
  'sexual',
  'nude',
  'forever',
  'stranger',
  'prison',
  'warning',
];
/** "bạn" for the younger unless it means a friend; "em" for the older unless it is "trẻ em" (a child). */
const OTHER_BAN = /(?<!\p{L})(?<!người )bạn(?! bè| ấy| của)(?!\p{L})/iu;
const OTHER_EM = /(?<!trẻ )(?<!\p{L})em(?!\p{L})/iu;
/** English that Vietnamese child text must not borrow, outside quotes and brackets. */
const BORROWED = ['report', 'block', 'submit', 'inbox', 'click', 'link', 'share', 'menu', 'app'];

/** What is wrong with one text for a child, in words for the person who wrote it. */
export function badWording({ at, value }: Found<LevelledText>): string[] {
  const { younger, older } = value;
  return [
    ...badVietnamese(`${at} (younger, vi)`, younger.vi, OTHER_BAN, '"bạn"'),
    ...badVietnamese(`${at} (older, vi)`, older.vi, OTHER_EM, '"em"'),
    ...badSentences(`${at} (younger, en)`, younger.en, 'en'),
    ...badSentences(`${at} (older, en)`, older.en, 'en'),
  ];
}

function badVietnamese(at: string, text: string, otherLevel: RegExp, word: string): string[] {
  const own = unquoted(text);
  const borrowed = BORROWED.filter((english) => hasWord(own.replace(/\([^)]*\)/g, ''), english));
  return [
    ...(otherLevel.test(own) ? [`${at}: ${word} belongs to the other text level: ${text}`] : []),
    ...(hasWord(own.replace(/hình ảnh/giu, ''), 'ảnh')
      ? [`${at}: say hình, as everywhere else: ${text}`]
      : []),
    ...(hasWord(own, 'cháu') || hasWord(own, 'con')
      ? [`${at}: address the child as em or bạn only: ${text}`]
      : []),
    ...borrowed.map((english) => `${at}: say "${english}" in Vietnamese: ${text}`),
    ...badSentences(at, text, 'vi'),
  ];
}

function badSentences(at: string, text: string, language: 'vi' | 'en'): string[] {
  const own = unquoted(text).toLocaleLowerCase(language);
  const sentences = unquoted(text).split(/(?<=[.?!])\s+/);
  const long = sentences.filter((sentence) => words(sentence) > MOST[language]);
  const blames = /lỗi|fault/.test(own) && !/không phải lỗi|not your fault/.test(own);
  const deletes = /(?<!\p{L})(xóa|delete)(?!\p{L})/u.test(own) && !/đừng|not /u.test(own);
  return [
    ...(text.trim() === '' ? [`${at}: the text is empty`] : []),
    ...(text !== text.normalize('NFC') ? [`${at}: write it in NFC: ${text}`] : []),
    ...(/[.?!]$/.test(text) ? [] : [`${at}: end with a full stop: ${text}`]),
    ...(/\{|\}|undefined/.test(text) ? [`${at}: a placeholder was left: ${text}`] : []),
    ...long.map((sentence) => `${at}: longer than ${MOST[language]} words, split it: ${sentence}`),
    ...NEVER.filter((word) => own.includes(word)).map(
      (word) => `${at}: never say "${word}" to a child: ${text}`,
    ),
    ...(blames ? [`${at}: nobody is at fault here: ${text}`] : []),
    ...(deletes ? [`${at}: never tell a child to delete: ${text}`] : []),
  ];
}

/** Quotes belong to seen labels only, and a seen label must be quoted exactly. */
export function badQuotes(at: string, { label, say, source }: Step): string[] {
  const texts = [say.younger, say.older].flatMap(({ vi, en }) => [
    { text: vi, words: label?.vi ?? label?.en },
    { text: en, words: label?.en ?? label?.vi },
  ]);
  if (label === undefined) {
    return texts.some(({ text }) => /[“”"]/.test(text))
      ? [`${at}: quotes words but has no label`]
      : [];
  }
  return [
    ...(source.evidence === 'GK' ? [`${at}: a label with evidence GK; use the generic words`] : []),
    ...texts
      .filter(({ text, words }) => words === undefined || !text.includes(`“${words}”`))
      .map(({ text, words }) => `${at}: the sentence must quote “${words}”: ${text}`),
  ];
}

export function allTexts(root: unknown, at: string): Found<LevelledText>[] {
  return walk(root, at, isLevelled);
}

/** Signs such as (⋯) are no words; a quote is one. */
function words(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}“]/u.test(word)).length;
}

function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, '“”');
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text);
}
