import type { PlatformGuide } from '../guide.ts';
import { toChild } from '../say.ts';
import * as from from '../sources.ts';
import { menu, open } from '../steps.ts';
import { findBlockInChat, findReport, findSubmit } from '../unseen.ts';

const HELP = 'https://faq.whatsapp.com/1142481766359885/';
const help = from.official(HELP);
const guess = from.unconfirmed(HELP);
const end = [findReport(guess), findSubmit(guess), findBlockInChat(guess)];

/** The help page describes the phone; on the Web only the order is the same for sure. */
export const whatsapp = {
  id: 'whatsapp',
  name: { vi: 'WhatsApp', en: 'WhatsApp' },
  places: ['*.whatsapp.com', 'wa.me'],
  addresses: { message: ['web.whatsapp.com'] },
  help: [from.childPage('Chặn và báo cáo trên WhatsApp', 'Block and report on WhatsApp', help)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  before: [
    {
      text: toChild(
        'Nếu trang hỏi xóa cuộc trò chuyện, {bạn} đừng chọn.',
        'If it offers to delete the chat, do not choose that.',
      ),
      source: guess,
    },
  ],
  minAge: from.minAge(13, HELP),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Nếu trẻ đang gặp nguy hiểm, WhatsApp khuyên gọi ngay cơ quan khẩn cấp tại địa phương.',
      'If a child is in danger now, WhatsApp says to call the local emergency services.',
      help,
    ),
  ],
  targets: [
    {
      kind: 'profile',
      steps: [
        open(
          'Bấm tên người đó ở đầu cuộc trò chuyện.',
          "Press that person's name at the top of the chat.",
          help,
        ),
        ...end,
      ],
    },
    {
      kind: 'message',
      steps: [
        open('Đưa chuột lên tin nhắn.', 'Move the pointer over the message.', guess, 'point'),
        menu({ vi: 'ở góc tin nhắn', en: 'at the corner of the message' }, guess, {
          icon: 'arrow-down',
        }),
        ...end,
      ],
    },
  ],
} satisfies PlatformGuide;
