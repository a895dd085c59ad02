import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenBeside } from '../unseen.ts';

const HELP = 'https://hotro.garena.vn';
const guess = from.unconfirmed(HELP);

/** Played in apps, so a browser shows only its pages; none of its words were confirmed. */
export const garena = {
  id: 'garena',
  name: { vi: 'Garena', en: 'Garena' },
  places: ['*.garena.vn', '*.garena.com'],
  addresses: {},
  help: [from.childPage('Trang hỗ trợ của Garena', 'Garena support pages', guess)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  before: [from.inTheApp(guess)],
  minAge: from.minAge(null, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    unseenBeside('game', guess),
    unseenBeside('message', guess),
    unseenBeside('profile', guess),
  ],
} satisfies PlatformGuide;
