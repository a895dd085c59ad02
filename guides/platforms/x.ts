import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { choose, menu } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { findReport, findRest } from '../unseen.ts';

const HELP = 'https://help.x.com/en/safety-and-security/report-abusive-behavior';
const help = from.official(HELP);
const guess = from.unconfirmed(HELP);
const told = from.secondHand(
  'https://legalclarity.org/how-to-fill-out-the-twitter-x-report-form-for-violations/',
);

/** X asks whom the report is for; newer windows go straight to the reasons. */
const forWhom = [
  choose('for-me', { en: 'Myself' }, help, {
    when: ['me', 'threat'],
    optional: true,
    means: { vi: 'nói về chính {bạn}' },
  }),
  choose('for-someone', { en: 'Someone else or a specific group' }, help, {
    when: ['under-18'],
    optional: true,
    means: { vi: 'nói về người khác' },
  }),
  choose('for-everyone', { en: 'Everyone on X' }, help, {
    when: ['other'],
    optional: true,
    means: { vi: 'nói về mọi người' },
  }),
];

export const x = {
  id: 'x',
  name: { vi: 'X (Twitter)', en: 'X (Twitter)' },
  places: ['*.x.com', '*.twitter.com'],
  addresses: {
    post: ['/*/status'],
    photo: ['/*/status/*/photo'],
    video: ['/*/status/*/video'],
    message: ['/messages', '/i/chat'],
  },
  help: [from.childPage('Báo cáo trên X (tiếng Anh)', 'Reporting on X', help)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HELP),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Thư trả lời của X chép lại chữ của bài bị báo cáo. Muốn tránh, bỏ dấu ở “Updates about this report”.',
      'The e-mails X sends repeat the text of the reported post. To avoid that, untick “Updates about this report”.',
      help,
    ),
  ],
  targets: [
    ...(['post', 'photo', 'video'] as const).map((kind) => ({
      kind,
      steps: [
        menu(NEAR.post, help),
        choose('report', { en: 'Report post' }, help, {
          means: { vi: 'có chữ Báo cáo' },
        }),
        ...forWhom,
        ...findRest(kind, guess),
      ],
    })),
    {
      kind: 'message',
      steps: [
        menu({ vi: 'ở góc cuộc trò chuyện', en: 'at the corner of the chat' }, told, {
          icon: 'info',
        }),
        choose('report', { en: 'Report' }, told, { means: { vi: 'có chữ Báo cáo' } }),
        ...findRest('message', guess),
      ],
    },
    {
      kind: 'profile',
      steps: [menu(NEAR.profile, told), findReport(told), ...findRest('profile', guess)],
    },
  ],
} satisfies PlatformGuide;
