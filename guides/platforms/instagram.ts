import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { choose, menu } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { blockFor, findReport, findRest, findSubmit, unseenTarget } from '../unseen.ts';

const HELP = 'https://help.instagram.com/519598734752872';
const help = from.official(HELP);
const seen = from.seenInCode(HELP);
const guess = from.unconfirmed(HELP);

const NUDITY = { vi: 'Ảnh khỏa thân hoặc hoạt động tình dục', en: 'Nudity or sexual activity' };

/** Where a row for under 18 stands in the newer window is not confirmed; this row fits every situation. */
const toTheEnd = [
  choose('report', { vi: 'Báo cáo', en: 'Report' }, seen),
  choose('reason', NUDITY, seen, { orClosest: true }),
  findSubmit(guess),
];

export const instagram = {
  id: 'instagram',
  name: { vi: 'Instagram', en: 'Instagram' },
  places: ['*.instagram.com'],
  addresses: {
    post: ['/p', '/*/p'],
    short: ['/reel', '/reels', '/*/reel'],
    message: ['/direct'],
    story: ['/stories'],
    live: ['/*/live'],
  },
  help: [
    from.childPage('Báo cáo trên Instagram', 'Reporting on Instagram', help),
    from.adultPage(
      'Mẫu báo cáo không cần tài khoản',
      'Report form without an account',
      from.seenInCode('https://help.instagram.com/contact/383679321740945'),
    ),
  ],
  anonymity: from.hidden('Instagram', seen),
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HELP),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Với người dưới 18 tuổi, Instagram tự che ảnh khỏa thân trong tin nhắn.',
      'For people under 18, Instagram blurs nude pictures in messages by default.',
      from.secondHand(
        'https://www.indiatoday.in/technology/news/story/meta-is-said-to-be-blurring-nude-photos-in-instagram-dms-to-protect-teens-2526079-2024-04-11',
        '2024-04-11',
      ),
    ),
  ],
  targets: [
    { kind: 'post', steps: [menu(NEAR.post, seen), ...toTheEnd, ...blockFor('post', guess)] },
    { kind: 'short', steps: [menu(NEAR.short, guess), ...toTheEnd, ...blockFor('short', guess)] },
    unseenTarget('story', guess),
    unseenTarget('comment', guess),
    unseenTarget('message', guess),
    {
      kind: 'profile',
      steps: [menu(NEAR.profile, help), findReport(guess), ...findRest('profile', guess)],
    },
    unseenTarget('live', guess),
  ],
} satisfies PlatformGuide;
