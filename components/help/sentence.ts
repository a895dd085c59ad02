import type { Reader } from '../../locales/text.ts';
import type { Key } from '../../locales/words.ts';
import type { Branch } from './screens.ts';

export type Adult = 'Mum' | 'Dad' | 'Grandparents' | 'Teacher';
export const ADULTS: readonly Adult[] = ['Mum', 'Dad', 'Grandparents', 'Teacher'];

const TELL = {
  saw: 'tellSaw',
  sent: 'tellSent',
  asked: 'tellAsked',
  threatened: 'tellThreatened',
  posted: 'tellPosted',
  friend: 'tellFriend',
  shared: 'tellShared',
} as const satisfies Record<Branch, Key>;

/** What the child may say or send to an adult: only words, no picture, no address. */
export function sentenceTo(adult: Adult, happened: Branch, t: Reader<Key>): string {
  const me = t(`me${adult}`);
  const what = t(TELL[happened], { me, Me: capital(me) });
  return t('sayTo', { You: t(`you${adult}`), me, what });
}

/** The same for the counsellor of 111. */
export function sentenceTo111(happened: Branch, t: Reader<Key>): string {
  const me = t('meCall');
  return t('callSentence', { what: t(TELL[happened], { me, Me: capital(me) }) });
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
