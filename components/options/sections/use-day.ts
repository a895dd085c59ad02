import { useWords } from '../../text/context.tsx';

/** Day and time as people here write them. */
export function useDay(): (ms: number) => string {
  const { language } = useWords();
  const style = {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return (ms) => new Date(ms).toLocaleString(language === 'vi' ? 'vi' : 'en-GB', style);
}
