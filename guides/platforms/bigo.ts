import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenTarget } from '../unseen.ts';

const HELP = 'https://www.bigo.tv';
const guess = from.unconfirmed(HELP);

/** In practice reported in the app only; none of its words were confirmed. */
export const bigo = {
  id: 'bigo',
  name: { vi: 'Bigo Live', en: 'Bigo Live' },
  places: ['*.bigo.tv'],
  addresses: { live: ['/*'] },
  help: [from.childPage('Trang của Bigo Live', 'The Bigo Live site', guess)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  before: [from.inTheApp(guess)],
  minAge: from.minAge(18, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    unseenTarget('live', guess),
    unseenTarget('message', guess),
    unseenTarget('profile', guess),
  ],
} satisfies PlatformGuide;
