import { fold } from './fold.ts';

/** How well each way of fitting counts, 0–1. The table in docs/writing-a-guide.md says the same. */
const EQUAL = 1;
const LONGER = 0.92; // “Báo cáo bài viết” for “Báo cáo”: a description often follows the words
const SHORTER = 0.8; // “Báo cáo” for “Báo cáo bài viết”
const INSIDE = 0.74; // “Tìm hỗ trợ hoặc báo cáo bài viết” for “Báo cáo bài viết”
const SIMILAR = 0.54; // most words are the same; up to this much more if nearly all are
const ALL_BUT = 0.14;
const LEAST_SIMILAR = 0.6;

/** Words before the wanted ones that turn their meaning: unblock, cancel the report, see my reports. */
const TURNING = folded(
  'bỏ huỷ hủy không đừng gỡ xem đã ngừng xoá xóa tắt un cancel undo don not no never view see my remove delete stop',
);
/** What makes it another thing when it follows: an advert, a fault of the site, a list of reports. */
const ELSEWHERE = [
  'quảng cáo,sự cố,lỗi,vấn đề,của tôi,lịch sử,bản dịch,phụ đề,doanh thu,thống kê,kỹ thuật,hàng,tháng,tuần',
  'ad,ads,advert,bug,problem,issue,technical,my,history,translation,captions,subtitles,analytics,status,outage',
].flatMap((list) => list.split(',').map(fold));
const ARTICLES = folded('a an the this một này');

/**
 * How well a control's name fits one wording of a guide: 0 (not at all) to 1 (the same words).
 * Tolerates what fold.ts takes away, counts after the words, longer and shorter wordings.
 */
export function nameFit(name: string, wanted: string): number {
  return fitWords(fold(name), fold(wanted));
}

export function fitWords(name: readonly string[], wanted: readonly string[]): number {
  if (name.length === 0 || wanted.length === 0) return 0;
  const given = withoutCount(name, wanted);
  const at = indexOf(given, wanted);
  if (at === 0) return given.length === wanted.length ? EQUAL : longer(given, wanted);
  if (at > 0) return inside(given, wanted, at);
  if (indexOf(wanted, given) === 0) return shorter(given, wanted);
  return similar(given, wanted);
}

function longer(given: readonly string[], wanted: readonly string[]): number {
  if (goesElsewhere(given.slice(wanted.length))) return 0.3;
  return Math.max(0.8, LONGER - 0.01 * (given.length - wanted.length));
}

function inside(given: readonly string[], wanted: readonly string[], at: number): number {
  if (given.slice(0, at).some((word) => TURNING.has(word))) return 0;
  if (goesElsewhere(given.slice(at + wanted.length))) return 0.2;
  // One word is found in many sentences; it must be most of what the control says.
  if (wanted.length === 1 && given.length > 3) return 0;
  return given.length <= 3 * wanted.length + 4 ? INSIDE : 0.4;
}

/** “Báo cáo quảng cáo” is no wording of “Báo cáo”; “Báo cáo Chúng tôi sẽ không cho ai biết” is one. */
function goesElsewhere(rest: readonly string[]): boolean {
  const next = ARTICLES.has(rest[0] ?? '') ? rest.slice(1) : rest;
  return ELSEWHERE.some((phrase) => phrase.every((word, index) => next[index] === word));
}

function shorter(given: readonly string[], wanted: readonly string[]): number {
  const part = given.length / wanted.length;
  return part < 0.34 ? 0.2 : SHORTER * (0.85 + 0.15 * part);
}

function similar(given: readonly string[], wanted: readonly string[]): number {
  if (given.length < 3 || wanted.length < 3) return 0;
  if (given.some((word) => TURNING.has(word) && !wanted.includes(word))) return 0;
  const same = wanted.filter((word) => given.includes(word)).length;
  const dice = (2 * same) / (given.length + wanted.length);
  return dice < LEAST_SIMILAR
    ? 0
    : SIMILAR + (ALL_BUT * (dice - LEAST_SIMILAR)) / (1 - LEAST_SIMILAR);
}

const COUNT = /^\d+[km]?$/;

/** “Bình luận (12)”, “Báo cáo 3”: the number is not part of the words. */
function withoutCount(name: readonly string[], wanted: readonly string[]): readonly string[] {
  if (COUNT.test(wanted.at(-1) ?? '')) return name;
  const last = name.findLastIndex((word) => !COUNT.test(word));
  return last < 0 || wanted.length > last + 1 ? name : name.slice(0, last + 1);
}

function indexOf(words: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= words.length; at += 1) {
    if (part.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}

function folded(words: string): ReadonlySet<string> {
  return new Set(fold(words));
}
