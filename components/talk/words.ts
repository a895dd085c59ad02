import type { Text } from '../../guides/guide.ts';
import { talkWords } from '../../locales/talk/area.ts';
import { useArea, useWords } from '../text/context.tsx';

/** Words of the page, `say` for those of the guides, and dates as they are written in this language. */
export function useTalk() {
  const t = useArea(talkWords);
  const { language } = useWords();
  const dates = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    t,
    say: (text: Text) => text[language],
    date: (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`)),
  };
}
