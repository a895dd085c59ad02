import { useMemo } from 'preact/hooks';
import { type PracticeKey, practiceWords } from '../../locales/practice/area.ts';
import { type Language, type Level, type Reader, reader } from '../../locales/text.ts';
import { useWords } from '../text/context.tsx';

interface PracticeSpeech {
  readonly language: Language;
  readonly level: Level;
  readonly t: Reader<PracticeKey>;
}

/** The words of practice and of its drawn pages; `useWords` has those all screens share. */
export function usePractice(): PracticeSpeech {
  const { language, level } = useWords();
  const t = useMemo(() => reader(practiceWords, language, level), [language, level]);
  return { language, level, t };
}
