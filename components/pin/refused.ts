import type { PinReply } from '../../bridge/protocol.ts';
import { pinWords } from '../../locales/pin/area.ts';
import { useArea, useWords } from '../text/context.tsx';

export type Refused = Extract<PinReply, { done: false }>;

/**
 * Why the PIN was not taken, in words; `null`: nobody answered. A wait is told as a time of day: nothing
 * counts down.
 */
export function useRefused(): (reply: Refused | null) => string {
  const t = useArea(pinWords);
  const { language } = useWords();
  return (reply) => {
    if (!reply || reply.why === 'storage') return t('notSaved');
    const { why, waitMs } = reply;
    if (why === 'weak') return t('pinWeak');
    if (why === 'policy') return t('pinFixed');
    if (waitMs === 0) return t('pinWrong');
    const over = new Date(Date.now() + waitMs);
    const time = over.toLocaleTimeString(language, { timeStyle: 'medium' });
    return t('pinWait', { time });
  };
}
