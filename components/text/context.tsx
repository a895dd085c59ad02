import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Area, type Language, type Level, type Reader, reader } from '../../locales/text.ts';
import { type Key, words } from '../../locales/words.ts';

interface Speech {
  readonly language: Language;
  readonly level: Level;
  readonly t: Reader<Key>;
}

function speech(language: Language, level: Level): Speech {
  return { language, level, t: reader(words, language, level) };
}

const Words = createContext<Speech>(speech('vi', 'older'));

/** The language and level of everything inside; `lang` tells screen readers which voice to use. */
export function Speaking(props: { language: Language; level: Level; children: ComponentChildren }) {
  const { language, level, children } = props;
  const value = useMemo(() => speech(language, level), [language, level]);
  return (
    <Words.Provider value={value}>
      <div class="ox" lang={language} data-level={level}>
        {children}
      </div>
    </Words.Provider>
  );
}

export function useWords(): Speech {
  return useContext(Words);
}

/** The words of another area than the child's, such as locales/pages: they stay out of the panel. */
export function useArea<K extends string>(area: Area<K>): Reader<K> {
  const { language, level } = useWords();
  return useMemo(() => reader(area, language, level), [area, language, level]);
}
