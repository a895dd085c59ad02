import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { choose, menu, next, open, submit } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { blockFor, findReasons } from '../unseen.ts';

const HELP = 'https://help.pinterest.com/vi/article/report-something-on-pinterest';
const help = from.official(HELP);
const guess = from.unconfirmed(HELP);
/** Pinterest's own page writes "tin nhắn" for comments too. */
const sendMessageReport = submit({ vi: 'Báo cáo tin nhắn' }, help, {
  means: { en: 'Report message' },
});

export const pinterest = {
  id: 'pinterest',
  name: { vi: 'Pinterest', en: 'Pinterest' },
  places: ['*.pinterest.com', 'pin.it'],
  addresses: { photo: ['/pin', 'pin.it'] },
  help: [from.childPage('Báo cáo trên Pinterest', 'Reporting on Pinterest', help)],
  anonymity: from.hidden('Pinterest', help),
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HELP),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [
    {
      kind: 'photo',
      steps: [
        open('Mở Ghim ra trang riêng.', 'Open the Pin on its own page.', help),
        menu({ vi: 'ở trên cùng', en: 'at the top' }, help),
        choose('report', { vi: 'Báo cáo Ghim', en: 'Report Pin' }, help),
        ...findReasons(guess),
        next({ vi: 'Tiếp theo', en: 'Next' }, help),
        submit({ vi: 'Xong', en: 'Done' }, help),
        ...blockFor('photo', guess),
      ],
    },
    {
      kind: 'comment',
      steps: [
        menu(NEAR.comment, help),
        choose('report', { vi: 'Báo cáo' }, help, { means: { en: 'Report' } }),
        ...findReasons(guess),
        sendMessageReport,
        ...blockFor('comment', guess),
      ],
    },
    {
      kind: 'message',
      steps: [
        open('Đưa chuột lên tin nhắn.', 'Move the pointer over the message.', help, 'point'),
        menu(NEAR.message, help, {
          names: { vi: ['Báo cáo', 'Tùy chọn khác'], en: ['Report', 'More options'] },
        }),
        ...findReasons(guess),
        sendMessageReport,
        ...blockFor('message', guess),
      ],
    },
  ],
} satisfies PlatformGuide;
