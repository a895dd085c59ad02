import { helpIn } from '../../guides/countries.ts';
import { useWords } from '../text/context.tsx';

/** Under "call": that it is free, where that is sourced; elsewhere the line's name. */
export function useCallHint(): string {
  const { t, language, local } = useWords();
  if (local.country === 'vn') return t('callHint');
  return helpIn(local.country).lines[0]?.name[language] ?? '';
}
