import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenTarget } from '../unseen.ts';

const HELP = 'https://help.viber.com';
const guess = from.unconfirmed(HELP);

/** A desktop app: none of its words were confirmed. */
export const viber = {
  id: 'viber',
  name: { vi: 'Viber', en: 'Viber' },
  places: ['*.viber.com'],
  addresses: {},
  help: [from.childPage('Trang trợ giúp của Viber', 'Viber help pages', guess)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  before: [from.inTheApp(guess)],
  minAge: from.minAge(null, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    unseenTarget('message', guess),
    unseenTarget('profile', guess),
    unseenTarget('group', guess),
  ],
} satisfies PlatformGuide;
