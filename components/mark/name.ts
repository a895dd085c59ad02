import { markWords } from '../../locales/mark/area.ts';
import { atLevel, type Language } from '../../locales/text.ts';
import { partsOf } from './parts.ts';

/** A mark in words, such as *Boat, Green*. */
export function markName(mark: string, language: Language): string {
  const [drawing, colour] = partsOf(mark) ?? [];
  const keys = drawing && colour ? ([`${drawing}Mark`, colour] as const) : (['none'] as const);
  return keys.map((key) => atLevel(markWords[language][key], 'older')).join(', ');
}
