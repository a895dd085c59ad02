import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenTarget } from '../unseen.ts';

const HELP = 'https://support.wattpad.com/hc/en-us/requests/new';
const guess = from.unconfirmed(HELP);

/** A story counts as a post. None of its words were confirmed. */
export const wattpad = {
  id: 'wattpad',
  name: { vi: 'Wattpad', en: 'Wattpad' },
  places: ['*.wattpad.com'],
  addresses: { post: ['/story'], profile: ['/user'] },
  help: [from.adultPage('Mẫu báo cáo của Wattpad (tiếng Anh)', 'The Wattpad report form', guess)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    unseenTarget('post', guess),
    unseenTarget('comment', guess),
    unseenTarget('profile', guess),
    unseenTarget('message', guess),
  ],
} satisfies PlatformGuide;
