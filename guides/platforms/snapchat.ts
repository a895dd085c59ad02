import type { PlatformGuide } from '../guide.ts';
import { both } from '../say.ts';
import * as from from '../sources.ts';
import { choose, menu } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { findRest, unseenTarget } from '../unseen.ts';

const HELP = 'https://values.snap.com/safety/safety-reporting';
const SUPPORT = 'https://help.snapchat.com/hc/en-us/requests/new';
const help = from.official(HELP);
const guess = from.unconfirmed(HELP);

export const snapchat = {
  id: 'snapchat',
  name: { vi: 'Snapchat', en: 'Snapchat' },
  places: ['*.snapchat.com'],
  addresses: {
    short: ['/spotlight'],
    story: ['/@*', '/add', '/t'],
    message: ['web.snapchat.com', '/web'],
  },
  help: [
    from.childPage('Báo cáo trên Snapchat (tiếng Anh)', 'Reporting on Snapchat', help),
    from.childPage(
      'Mẫu báo cáo của Snapchat',
      'The Snapchat report form',
      from.unconfirmed(SUPPORT),
    ),
  ],
  anonymity: from.hidden('Snapchat', help),
  next: [
    {
      text: both(
        'Nhóm an toàn của Snapchat làm việc ngày đêm.',
        'The Snapchat safety team works day and night.',
      ),
      source: help,
    },
    from.NOT_ALWAYS_REMOVED,
  ],
  minAge: from.minAge(13, HELP),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Snapchat cho báo cáo ẩn danh trên trang trợ giúp khi không báo được trong ứng dụng.',
      'Snapchat takes anonymous reports on its support site when the app cannot be used.',
      help,
    ),
  ],
  targets: [
    ...(['story', 'short'] as const).map((kind) => ({
      kind,
      steps: [
        menu(NEAR[kind], help, { icon: 'dots-vertical' }),
        choose('report', { en: 'Report' }, help, { means: { vi: 'có chữ Báo cáo' } }),
        ...findRest(kind, guess),
      ],
    })),
    unseenTarget('message', guess),
    unseenTarget('profile', guess),
  ],
} satisfies PlatformGuide;
