/**
 * Words as they are compared: no case, no punctuation or signs, one Unicode form, and each tone mark
 * at the end of its syllable, so that *tuỳ* and *tùy* are one word (both spellings are correct).
 */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function fold(text: string): readonly string[] {
  const plain = text.replace(UNSEEN, '').normalize('NFKD').toLowerCase();
  return (plain.match(WORD) ?? []).map(toneLast);
}

function toneLast(word: string): string {
  const tones = word.match(TONES);
  return tones ? word.replace(TONES, '') + tones.join('') : word;
}
