import type { Text } from '../guide.ts';
import { type Found, walk } from './walk.ts';

/** Caregivers read longer sentences than children; on a phone these still fit. */
const MOST = { vi: 34, en: 30 };
/** Fact base 3.6: words that shame, frighten or show offenders as monsters. The law has its own words. */
const NEVER = /khiêu dâm|mại dâm|ảnh nóng|lộ hàng|hư hỏng|người xấu|nạn nhân|porn|victim|predator/i;
/** Plain and polite: no *bạn* to a caregiver (it may mean a child's friend), and no blame. */
const TOO_FAMILIAR = /(?<!\p{L})(?<!nhiều |của |là |với )bạn(?! bè)(?!\p{L})/iu;
const BLAME = /lỗi của (phụ huynh|cha mẹ|bố mẹ|người lớn)|lơ là|thiếu trách nhiệm|bad parent/i;

export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}

/** Every text for caregivers below `root`, with the way to it. */
export function adultTexts(root: unknown, at: string): Found<Text>[] {
  return walk(root, at, isText);
}

/** What is wrong with one text for a caregiver. `title`: no full stop; `law`: may use the law's words. */
export function badAdultWording(
  { at, value }: Found<Text>,
  kind: 'sentence' | 'title' | 'law' = 'sentence',
): string[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const text = value[language];
    const long = text
      .split(/(?<=[.?!:;])\s+/)
      .filter((one) => one.split(/\s+/).length > MOST[language]);
    return [
      ...(text.trim() === '' || text !== text.normalize('NFC') ? [`${at}: empty or not NFC`] : []),
      ...(kind === 'title' || /[.?!]$/.test(text) ? [] : [`${at}: end with a full stop: ${text}`]),
      ...long.map((one) => `${at}: longer than ${MOST[language]} words, split it: ${one}`),
      ...(kind !== 'law' && NEVER.test(text) ? [`${at}: never say this: ${text}`] : []),
      ...(language === 'vi' && TOO_FAMILIAR.test(text) ? [`${at}: no "bạn" here: ${text}`] : []),
      ...(BLAME.test(text) ? [`${at}: nobody is blamed: ${text}`] : []),
    ];
  });
}
