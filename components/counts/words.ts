import { countsWords } from '../../locales/counts/area.ts';
import type { Language } from '../../locales/text.ts';
import { useArea, useWords } from '../text/context.tsx';
import { dateOf } from './days.ts';

export function useCountsWords() {
  return useArea(countsWords);
}

const TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Days and numbers as they are written in this language. */
export function useFormats() {
  const tag = TAGS[useWords().language];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(tag, options);
    return (day: string) => formatter.format(dateOf(day));
  };
  const number = new Intl.NumberFormat(tag);
  return {
    number: (n: number) => number.format(n),
    /** 22/11 */
    date: format({ day: 'numeric', month: 'numeric' }),
    /** Chủ Nhật, 22 tháng 11 */
    longDate: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** CN, Sun */
    weekday: format({ weekday: tag === 'vi-VN' ? 'narrow' : 'short' }),
    dayOfMonth: format({ day: 'numeric' }),
  };
}
