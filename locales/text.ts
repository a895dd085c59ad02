/** The languages and text levels of the product; the same words as in the settings. */
export type Language = 'vi' | 'en';
/** 6–10 years (*em*) or 11–17 (*bạn*). */
export type Level = 'younger' | 'older';

/** A sentence at both levels; a plain string where both levels read the same. */
export type Entry = string | Readonly<Record<Level, string>>;

/** What a translator must know: where the words stand, who speaks to whom, what must stay. */
export type Notes = Readonly<Record<string, string>>;

/** One language's words for one area. A missing key does not compile. */
export type Table<K extends string> = Readonly<Record<K, Entry>>;
export type Area<K extends string> = Readonly<Record<Language, Table<K>>>;

export type Values = Readonly<Record<string, string | number>>;
export type Reader<K extends string> = (key: K, values?: Values) => string;

/** Looks words up in one language and level, and fills `{name}` places. */
export function reader<K extends string>(
  area: Area<K>,
  language: Language,
  level: Level,
): Reader<K> {
  return (key, values = {}) => fill(atLevel(area[language][key], level), values);
}

export function atLevel(entry: Entry, level: Level): string {
  return typeof entry === 'string' ? entry : entry[level];
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
