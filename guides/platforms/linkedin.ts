import type { PlatformGuide } from '../guide.ts';
import { both } from '../say.ts';
import * as from from '../sources.ts';
import { choose, press, submit } from '../steps.ts';
import { findBlockInChat, findReasons, findRest, unseenTarget } from '../unseen.ts';

const HELP = 'https://www.linkedin.com/help/linkedin/answer/37822';
const help = from.official(HELP, '2024-02-25');
const told = from.secondHand(HELP);
const guess = from.unconfirmed(HELP);
const MORE = { en: 'More' };
const means = { vi: 'ba chấm' };

export const linkedin = {
  id: 'linkedin',
  name: { vi: 'LinkedIn', en: 'LinkedIn' },
  places: ['*.linkedin.com'],
  addresses: { message: ['/messaging'], post: ['/feed/update', '/posts'], profile: ['/in'] },
  help: [from.childPage('Báo cáo trên LinkedIn (tiếng Anh)', 'Reporting on LinkedIn', help)],
  anonymity: from.hidden('LinkedIn', help),
  next: [
    {
      text: both('Có khi LinkedIn gửi thư báo kết quả.', 'Sometimes LinkedIn e-mails the result.'),
      source: help,
    },
    from.NOT_ALWAYS_REMOVED,
  ],
  minAge: from.minAge(16, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    {
      kind: 'message',
      steps: [
        press(
          'menu',
          MORE,
          { vi: 'ở góc cuộc trò chuyện', en: 'at the corner of the chat' },
          help,
          { means },
        ),
        choose('report', { en: 'Report this conversation' }, help, {
          means: { vi: 'có chữ Báo cáo' },
        }),
        ...findReasons(guess),
        submit({ en: 'Submit' }, help, { means: { vi: 'Gửi' } }),
        findBlockInChat(guess),
      ],
    },
    {
      kind: 'profile',
      steps: [
        press('menu', MORE, { vi: 'ở trang của người đó', en: "on that person's page" }, told, {
          means,
        }),
        choose('report', { en: 'Report / Block' }, told, {
          means: { vi: 'có chữ Báo cáo' },
        }),
        ...findRest('profile', guess),
      ],
    },
    unseenTarget('post', guess),
  ],
} satisfies PlatformGuide;
