import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { LocalHelp } from '../../bridge/protocol.ts';
import { firstNumber, helpIn } from '../../guides/countries.ts';
import { type Area, type Language, type Level, type Reader, reader } from '../../locales/text.ts';
import { type Key, words } from '../../locales/words.ts';

interface Speech {
  readonly language: Language;
  readonly level: Level;
  /** whom to call, here */
  readonly local: LocalHelp;
  readonly t: Reader<Key>;
}

const VIET_NAM: LocalHelp = { country: 'vn', organisation: '', contact: null, mark: 'none' };

/** `{line}` in any sentence is the number to call in this country. */
function speech(language: Language, level: Level, local: LocalHelp): Speech {
  const read = reader(words, language, level);
  const line = firstNumber(helpIn(local.country)) ?? read('callSomewhere');
  return { language, level, local, t: (key, values) => read(key, { line, ...values }) };
}

const Words = createContext<Speech>(speech('vi', 'older', VIET_NAM));

/** The language and level of everything inside; `lang` tells screen readers which voice to use. */
export function Speaking(props: {
  language: Language;
  level: Level;
  /** by default Viet Nam */
  local?: LocalHelp | undefined;
  children: ComponentChildren;
}) {
  const { language, level, local = VIET_NAM, children } = props;
  const value = useMemo(() => speech(language, level, local), [language, level, local]);
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
