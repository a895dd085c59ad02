import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { choose, press } from '../steps.ts';
import { findReport, findRest, unseenTarget } from '../unseen.ts';

const HUB = 'https://www.facebook.com/help/1753719584844061';
const hub = from.official(HUB, '2016-03-11');
const seen = from.seenInCode(HUB);
const guess = from.unconfirmed(HUB);

const INFO = { vi: 'Thông tin về đoạn chat' };
const PRIVACY = {
  vi: 'Quyền riêng tư và hỗ trợ',
  en: 'Privacy & support',
  older: [{ vi: 'Quyền riêng tư & hỗ trợ' }],
};

const info = press('menu', INFO, { vi: 'ở góc trên', en: 'at the top corner' }, seen, {
  means: { en: 'chat information' },
});

/** The words were seen; their order was not, so the last steps are looked for. */
export const messenger = {
  id: 'messenger',
  name: { vi: 'Messenger', en: 'Messenger' },
  places: ['*.messenger.com', 'm.me', '*.facebook.com/messages'],
  addresses: { message: ['/t', '/e2ee', '/messages', 'm.me'] },
  help: [
    from.childPage(
      'Báo cáo trên Facebook và Messenger',
      'Reporting on Facebook and Messenger',
      hub,
    ),
  ],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HUB),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    {
      kind: 'message',
      steps: [
        info,
        choose('privacy', PRIVACY, seen),
        choose('report', { vi: 'Báo cáo', en: 'Report' }, seen),
        ...findRest('message', guess),
      ],
    },
    unseenTarget('profile', guess),
    {
      kind: 'group',
      steps: [
        info,
        choose('privacy', PRIVACY, seen),
        findReport(guess),
        ...findRest('group', guess),
      ],
    },
  ],
} satisfies PlatformGuide;
