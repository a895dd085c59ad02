import type { PlatformGuide } from '../guide.ts';
import { both } from '../say.ts';
import * as from from '../sources.ts';
import { answer, choose, menu, press, submit, write } from '../steps.ts';
import { findBlock, findRest, unseenTarget } from '../unseen.ts';

const SITE = 'https://en.help.roblox.com/hc/en-us/articles/203312410';
const GAME = 'https://en.help.roblox.com/hc/en-us/articles/203314270';
const site = from.official(SITE);
const game = from.official(GAME);
const guess = from.unconfirmed(SITE);

export const roblox = {
  id: 'roblox',
  name: { vi: 'Roblox', en: 'Roblox' },
  places: ['*.roblox.com'],
  addresses: { profile: ['/users', '/vi/users'], game: ['/games', '/vi/games'] },
  help: [
    from.childPage('Báo cáo trên Roblox (tiếng Anh)', 'Reporting on Roblox', site),
    from.childPage('Báo cáo trong trò chơi (tiếng Anh)', 'Reporting inside a game', game),
  ],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  before: [
    {
      text: both(
        'Báo cáo chính tin nhắn hoặc hình đó, đừng chỉ báo người.',
        'Report the message or the item itself, not only the person.',
      ),
      source: site,
    },
  ],
  minAge: from.minAge(null, SITE),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    {
      kind: 'message',
      steps: [
        press(
          'menu',
          { en: 'Report Abuse' },
          { vi: 'ở cạnh tin nhắn', en: 'beside the message' },
          site,
          {
            means: { vi: 'Báo cáo', en: '' },
          },
        ),
        ...findRest('message', guess),
      ],
    },
    {
      kind: 'game',
      steps: [
        menu({ vi: 'ở góc trên bên trái', en: 'at the top left' }, game),
        choose('report', { en: 'Report' }, game, { means: { vi: 'có chữ Báo cáo', en: '' } }),
        choose('what', { en: 'Person' }, game, { means: { vi: 'nói về người chơi', en: '' } }),
        answer(
          'who',
          { en: 'Which Person?' },
          { vi: 'chọn người đó', en: 'choose that person' },
          game,
        ),
        answer(
          'reason',
          { en: 'Reason for Abuse?' },
          { vi: 'chọn lý do gần nhất', en: 'choose the closest reason' },
          game,
        ),
        write(game),
        submit({ en: 'Submit' }, game, { means: { vi: 'Gửi', en: '' } }),
        findBlock(guess),
      ],
    },
    unseenTarget('profile', guess),
  ],
} satisfies PlatformGuide;
