import { type PracticeKey, practiceWords } from '../../locales/practice/area.ts';
import type { Language, Level, Reader } from '../../locales/text.ts';
import { useArea, useWords } from '../text/context.tsx';

interface PracticeSpeech {
  readonly language: Language;
  readonly level: Level;
  readonly t: Reader<PracticeKey>;
}

/** The words of practice and of its drawn pages; `useWords` has those all screens share. */
export function usePractice(): PracticeSpeech {
  const { language, level } = useWords();
  return { language, level, t: useArea(practiceWords) };
}
