import type { PinReply } from '../../bridge/protocol.ts';
import type { PinKey } from '../../locales/pin/notes.ts';
import type { Reader } from '../../locales/text.ts';

export type Refused = Extract<PinReply, { done: false }>;

/** Why the PIN was not taken, and how long to wait, in words. */
export function refusedWords({ why, waitMs }: Refused, t: Reader<PinKey>): string {
  if (why === 'weak') return t('pinWeak');
  if (why === 'policy') return t('pinFixed');
  if (why === 'storage') return t('notSaved');
  const wait = waitMs > 0 ? t('pinWait', { seconds: Math.ceil(waitMs / 1000) }) : '';
  return why === 'wait' ? wait : `${t('pinWrong')} ${wait}`.trim();
}
