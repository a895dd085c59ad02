import type { PlatformGuide } from '../guide.ts';
import { both } from '../say.ts';
import * as from from '../sources.ts';
import { choose, rightClick, submit } from '../steps.ts';
import { findBlockInChat, findReasons, findReport, findRest } from '../unseen.ts';

const HELP = 'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord';
const PARENTS = 'https://support.discord.com/hc/en-us/articles/360000291932';
const help = from.official(HELP);
const told = from.secondHand('https://technewsdirectory.com/how-to-report-someone-on-discord/');
const guess = from.unconfirmed(HELP);

export const discord = {
  id: 'discord',
  name: { vi: 'Discord', en: 'Discord' },
  places: ['*.discord.com', '*.discordapp.com'],
  addresses: { message: ['/channels'] },
  help: [
    from.childPage('Báo cáo trên Discord (tiếng Anh)', 'Reporting on Discord', help),
    from.adultPage('Discord cho cha mẹ (tiếng Anh)', 'Discord for parents', from.official(PARENTS)),
  ],
  anonymity: from.OFTEN_HIDDEN,
  next: [
    {
      text: both(
        'Báo một lần là đủ. Có khi Discord không trả lời.',
        'Once is enough. Discord may not answer.',
      ),
      source: help,
    },
  ],
  before: [
    {
      text: both(
        'Đừng xóa tin nhắn trước khi báo cáo.',
        'Do not delete the message before you report.',
      ),
      source: told,
    },
  ],
  minAge: from.minAge(13, HELP),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Không có tài khoản vẫn báo được bằng mẫu của Discord, với liên kết của tin nhắn (“Copy Message Link”).',
      'Without an account, use the form Discord offers, with the link of the message (“Copy Message Link”).',
      help,
    ),
  ],
  targets: [
    {
      kind: 'message',
      steps: [
        rightClick({ vi: 'tin nhắn đó', en: 'the message' }, told),
        choose('report', { en: 'Report Message' }, told, {
          means: { vi: 'có chữ Báo cáo' },
        }),
        ...findReasons(guess),
        submit({ en: 'Submit' }, told, { means: { vi: 'Gửi' } }),
        findBlockInChat(guess),
      ],
    },
    ...(['profile', 'group'] as const).map((kind) => ({
      kind,
      steps: [
        rightClick(
          kind === 'profile'
            ? { vi: 'tên của người đó', en: "that person's name" }
            : { vi: 'tên của nhóm', en: "the group's name" },
          guess,
        ),
        findReport(guess),
        ...findRest(kind, guess),
      ],
    })),
  ],
} satisfies PlatformGuide;
