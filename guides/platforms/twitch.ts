import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { choose, menu, open, write } from '../steps.ts';
import { findBlock, findBlockInChat, findReasons, findSubmit } from '../unseen.ts';

const HELP = 'https://help.twitch.tv/customer/en/portal/articles/725568-how-to-file-a-user-report';
const help = from.official(HELP, '2018-01-01');
const guess = from.unconfirmed('https://help.twitch.tv');
const report = choose('report', { en: 'Report' }, help, {
  means: { vi: 'có chữ Báo cáo' },
});
const rest = [report, ...findReasons(guess), write(help, true), findSubmit(guess)];

export const twitch = {
  id: 'twitch',
  name: { vi: 'Twitch', en: 'Twitch' },
  places: ['*.twitch.tv'],
  addresses: { video: ['/videos', '/*/clip', 'clips.twitch.tv'] },
  help: [
    from.childPage(
      'Trang trợ giúp của Twitch (tiếng Anh)',
      'Twitch help pages',
      from.unconfirmed('https://help.twitch.tv'),
    ),
  ],
  anonymity: from.hidden(
    'Twitch',
    from.secondHand('https://getonstream.com/are-twitch-reports-anonymous-answered/'),
  ),
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, 'https://help.twitch.tv'),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Twitch thường không báo kết quả cho người đã báo cáo.',
      'Twitch does not usually tell the result to the person who reported.',
      from.secondHand('https://safereddit.com/r/Twitch/wiki/reporting'),
    ),
  ],
  targets: [
    ...(['live', 'video'] as const).map((kind) => ({
      kind,
      steps: [
        menu({ vi: 'ở góc phải dưới video', en: 'under the video, on the right' }, help, {
          icon: 'dots-vertical',
        }),
        ...rest,
        findBlock(guess),
      ],
    })),
    {
      kind: 'comment',
      steps: [
        open(
          'Bấm tên của người đó trong khung chat.',
          "Press that person's name in the chat.",
          help,
        ),
        menu({ vi: 'ở cạnh tên', en: 'beside the name' }, help, { icon: 'dots-vertical' }),
        ...rest,
        findBlock(guess),
      ],
    },
    {
      kind: 'message',
      steps: [
        menu({ vi: 'ở góc cuộc trò chuyện', en: 'at the corner of the chat' }, help, {
          icon: 'gear',
        }),
        ...rest,
        findBlockInChat(guess),
      ],
    },
  ],
} satisfies PlatformGuide;
