import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenBeside, unseenTarget } from '../unseen.ts';

const HELP = 'https://help.steampowered.com';
const guess = from.unconfirmed(HELP);

/** None of its words were confirmed. */
export const steam = {
  id: 'steam',
  name: { vi: 'Steam', en: 'Steam' },
  places: ['*.steamcommunity.com', '*.steampowered.com'],
  addresses: {
    profile: ['/id', '/profiles'],
    photo: ['/sharedfiles/filedetails'],
    message: ['/chat'],
    group: ['/groups'],
  },
  help: [from.childPage('Trang trợ giúp của Steam', 'Steam help pages', guess)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    unseenTarget('profile', guess),
    unseenBeside('photo', guess, 'flag'),
    unseenTarget('comment', guess),
    unseenTarget('message', guess),
    unseenTarget('group', guess),
  ],
} satisfies PlatformGuide;
