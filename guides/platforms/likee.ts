import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenTarget } from '../unseen.ts';

const HELP = 'https://likee.video';
const guess = from.unconfirmed(HELP);

/** In practice reported in the app only; none of its words were confirmed. */
export const likee = {
  id: 'likee',
  name: { vi: 'Likee', en: 'Likee' },
  places: ['*.likee.video'],
  addresses: { video: ['/@*/video', '/v'], profile: ['/@*'] },
  help: [from.childPage('Trang của Likee', 'The Likee site', guess)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  before: [from.inTheApp(guess)],
  minAge: from.minAge(16, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    unseenTarget('video', guess),
    unseenTarget('live', guess),
    unseenTarget('message', guess),
    unseenTarget('profile', guess),
  ],
} satisfies PlatformGuide;
