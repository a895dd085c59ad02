import type { PlatformGuide, Step } from '../guide.ts';
import { both, toChild } from '../say.ts';
import * as from from '../sources.ts';
import { choose, menu, press } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { findConfirm, findReport } from '../unseen.ts';

const RULES = 'https://pczalo.me/chinh-sach-cong-dong-zalo/';
const LEGAL = 'https://zalo.me/legal.html';
const HELP = 'https://help.zalo.me';
const EXPLAINED = 'https://blog.abit.vn/bao-xau-tren-zalo-co-tac-dung-gi/';
const seen = from.seenInCode(HELP);
const guess = from.unconfirmed(HELP);

const INFO = { vi: 'Thông tin hội thoại' };
const SENSITIVE = { vi: 'Nội dung nhạy cảm' };
const BLOCK = { vi: 'Chặn tin nhắn' };
const rest: readonly Step[] = [
  choose('reason', SENSITIVE, seen, { means: { en: 'Sensitive content' } }),
  findConfirm(guess),
];
const report = choose('report', { vi: 'Báo xấu' }, seen, { means: { en: 'Report' } });
const block = press(
  'block',
  BLOCK,
  { vi: 'nếu muốn. Đừng xóa cuộc trò chuyện', en: 'if you want. Do not delete the chat' },
  seen,
  { optional: true, means: { en: 'Block messages' } },
);

/** Zalo's word is "Báo xấu", not "Báo cáo". Its English words were not found. */
export const zalo = {
  id: 'zalo',
  name: { vi: 'Zalo', en: 'Zalo' },
  places: ['*.zalo.me'],
  addresses: { message: ['chat.zalo.me'] },
  help: [
    from.childPage('Trang trợ giúp của Zalo', 'Zalo help pages', guess),
    from.adultPage('Báo cáo vi phạm qua thư điện tử', 'Report by e-mail', from.official(LEGAL)),
  ],
  anonymity: from.OFTEN_HIDDEN,
  next: [
    {
      text: both(
        'Zalo có thể khóa tài khoản của người đó.',
        'Zalo may lock the account of that person.',
      ),
      source: from.secondHand(EXPLAINED, '2022-01-01'),
    },
    from.NOT_ALWAYS_REMOVED,
  ],
  before: [
    {
      text: toChild(
        'Không thấy nút trên máy tính? {Bạn} mở Zalo trên điện thoại.',
        'Not on the computer? Open Zalo on the phone.',
      ),
      source: guess,
    },
  ],
  minAge: from.minAge(null, HELP),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Gửi thư cho Zalo phải ghi họ tên và số giấy tờ, nên chỉ người lớn làm. Chỉ gửi liên kết và lời kể, không gửi ảnh.',
      'The e-mail to Zalo needs a name and an ID number, so an adult does it. Send the link and a description, never the picture.',
      from.official(LEGAL),
    ),
    from.forAdults(
      'Zalo xử lý nội dung xấu bằng máy và bằng lượt Báo xấu của người dùng.',
      'Zalo handles bad content by machine and by what users report.',
      from.secondHand(RULES),
    ),
  ],
  targets: [
    {
      kind: 'message',
      steps: [
        press('menu', INFO, { vi: 'ở góc trên', en: 'at the top corner' }, seen, {
          means: { en: 'chat information' },
        }),
        report,
        ...rest,
        block,
      ],
    },
    { kind: 'profile', steps: [menu(NEAR.profile, seen), report, ...rest, block] },
    { kind: 'post', steps: [menu(NEAR.post, guess), findReport(guess, 'Báo xấu'), ...rest] },
    { kind: 'group', steps: [menu(NEAR.group, guess), findReport(guess, 'Báo xấu'), ...rest] },
  ],
} satisfies PlatformGuide;
