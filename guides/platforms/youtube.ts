import type { PlatformGuide, Step } from '../guide.ts';
import { both } from '../say.ts';
import * as from from '../sources.ts';
import { CHILD, choose, menu, OTHER, submit, write } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { findReport, findRest, unseenTarget } from '../unseen.ts';

const HELP = 'https://support.google.com/youtube/answer/2802027?hl=vi';
const CHANNELS = 'https://support.google.com/youtube/answer/2802057?hl=vi';
const HISTORY = 'https://support.google.com/youtube/answer/7687979?hl=vi';
const help = from.official(HELP);
const seen = from.seenInCode(HELP);
const told = from.secondHand('https://brandee.edu.vn/glossary/2802027-youtube-en');
const guess = from.unconfirmed(HELP);

const REPORT = { vi: 'Báo vi phạm', en: 'Report' };
const CHILD_ABUSE = { vi: 'Nội dung liên quan đến việc ngược đãi trẻ em', en: 'Child abuse' };
const SEXUAL = { vi: 'Nội dung khiêu dâm', en: 'Sexual content' };

const finish: readonly Step[] = [
  choose('reason-child', CHILD_ABUSE, seen, { when: CHILD, orClosest: true }),
  choose('reason-other', SEXUAL, seen, { when: OTHER, orClosest: true }),
  write(help, true),
  submit(REPORT, help),
];

export const youtube = {
  id: 'youtube',
  name: { vi: 'YouTube', en: 'YouTube' },
  places: ['*.youtube.com', 'youtu.be', '*.youtube-nocookie.com'],
  addresses: {
    video: ['/watch', '/embed', '/live', 'youtu.be/*'],
    short: ['/shorts'],
    live: ['/live_chat'],
    profile: ['/@*', '/channel', '/c', '/user'],
    post: ['/post', '/@*/community', '/@*/posts'],
    'search-result': ['/results', '/feed', '/'],
  },
  help: [
    from.childPage('Báo vi phạm trên YouTube', 'Reporting on YouTube', help),
    from.childPage('Nhật ký báo cáo', 'Reporting history', from.official(HISTORY)),
    from.adultPage(
      'An toàn cho trẻ em trên YouTube',
      'Child safety on YouTube',
      from.official('https://support.google.com/youtube/answer/2801999?hl=vi'),
    ),
  ],
  anonymity: from.hidden('YouTube', help),
  next: [
    from.NOT_ALWAYS_REMOVED,
    {
      text: both(
        'Xem kết quả trong “Nhật ký báo cáo”.',
        'See the result in your reporting history.',
      ),
      source: from.official(HISTORY),
    },
  ],
  before: [
    {
      text: both('Cần đăng nhập để báo cáo ở đây.', 'You need to sign in to report here.'),
      source: help,
    },
  ],
  minAge: from.minAge(13, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    {
      kind: 'video',
      steps: [
        menu({ vi: 'dưới video', en: 'under the video' }, help),
        choose('report', REPORT, help),
        ...finish,
      ],
    },
    { kind: 'short', steps: [menu(NEAR.short, help), choose('report', REPORT, help), ...finish] },
    {
      kind: 'search-result',
      steps: [
        menu({ vi: 'dưới hình của video', en: "under the video's picture" }, told, {
          icon: 'dots-vertical',
        }),
        choose('report', REPORT, told),
        ...finish,
      ],
    },
    {
      kind: 'comment',
      steps: [
        menu(NEAR.comment, told, { icon: 'dots-vertical' }),
        choose('report', { ...REPORT, older: [{ en: 'Report spam or abuse' }] }, told),
        ...findRest('comment', guess),
      ],
    },
    {
      kind: 'live',
      steps: [
        menu({ vi: 'ở cạnh tin trong khung chat', en: 'beside the chat message' }, guess, {
          icon: 'dots-vertical',
        }),
        findReport(guess),
        ...findRest('live', guess),
      ],
    },
    {
      kind: 'profile',
      steps: [
        menu(NEAR.profile, from.official(CHANNELS)),
        choose('report', { en: 'Report user' }, from.official(CHANNELS), {
          means: { vi: 'có chữ Báo cáo' },
        }),
        ...findRest('profile', guess),
      ],
    },
    unseenTarget('post', guess),
  ],
} satisfies PlatformGuide;
