import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenTarget } from '../unseen.ts';

const HELP = 'https://www.tumblr.com/abuse';
const guess = from.unconfirmed(HELP);

/** None of its words were confirmed. */
export const tumblr = {
  id: 'tumblr',
  name: { vi: 'Tumblr', en: 'Tumblr' },
  places: ['*.tumblr.com'],
  addresses: {
    post: ['/*/*', '/post'],
    message: ['/messaging'],
  },
  help: [from.adultPage('Mẫu báo cáo của Tumblr (tiếng Anh)', 'The Tumblr report form', guess)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    unseenTarget('post', guess),
    unseenTarget('message', guess),
    unseenTarget('profile', guess),
  ],
} satisfies PlatformGuide;
