import type { PlatformGuide, Step } from '../guide.ts';
import { act, both } from '../say.ts';
import * as from from '../sources.ts';
import { answer, choose, press, submit, write } from '../steps.ts';
import { findBlock, findRest, unseenTarget } from '../unseen.ts';
import * as words from '../words.ts';

const SITE = 'https://en.help.roblox.com/hc/en-us/articles/203312410';
const GAME = 'https://en.help.roblox.com/hc/en-us/articles/203314270';
const site = from.official(SITE);
const game = from.official(GAME);
const guess = from.unconfirmed(SITE);

/** The menu is a sign of Roblox's own; inside the game the page has no controls that a coach could find. */
const openGameMenu: Step = {
  id: 'menu',
  kind: 'menu',
  say: act(
    'Bấm nút ở góc trên bên trái trò chơi.',
    'Press the button at the top left of the game.',
  ),
  gesture: 'press',
  find: { roles: ['button'], names: words.MORE, where: 'page' },
  source: game,
};

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
            means: { vi: 'Báo cáo' },
          },
        ),
        ...findRest('message', guess),
      ],
    },
    {
      kind: 'game',
      steps: [
        openGameMenu,
        choose('report', { en: 'Report' }, game, { means: { vi: 'có chữ Báo cáo' } }),
        choose('what', { en: 'Person' }, game, { means: { vi: 'nói về người chơi' } }),
        answer(
          'who',
          { en: 'Which Person?' },
          { vi: 'Chọn người đó', en: 'Choose that person' },
          game,
        ),
        answer(
          'reason',
          { en: 'Reason for Abuse?' },
          { vi: 'Chọn lý do gần giống nhất', en: 'Choose the closest reason' },
          game,
        ),
        write(game),
        submit({ en: 'Submit' }, game, { means: { vi: 'Gửi' } }),
        findBlock(guess),
      ],
    },
    unseenTarget('profile', guess),
  ],
} satisfies PlatformGuide;
