import type { PlatformGuide } from '../guide.ts';
import { toChild } from '../say.ts';
import * as from from '../sources.ts';
import { choose, menu, rightClick } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { findRest } from '../unseen.ts';

const FAQ = 'https://telegram.org/faq_report';
const seen = from.seenInCode(FAQ);
const told = from.secondHand(
  'https://stickers.wiki/faq/i-found-illegal-content-where-can-i-report-it/',
);
const guess = from.unconfirmed(FAQ);

export const telegram = {
  id: 'telegram',
  name: { vi: 'Telegram', en: 'Telegram' },
  places: ['*.web.telegram.org', 't.me', 'telegram.me'],
  addresses: { message: ['web.telegram.org/k', 'web.telegram.org/a'], group: ['t.me/s/*'] },
  help: [from.childPage('Báo cáo trên Telegram (tiếng Anh)', 'Reporting on Telegram', seen)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  before: [
    {
      text: toChild(
        'Có khi không thấy nút Báo cáo. Khi đó {bạn} hãy chặn và gọi 111.',
        'Sometimes there is no Report button. Then block, and call 111.',
      ),
      source: guess,
    },
  ],
  minAge: from.minAge(null, FAQ),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Telegram nhận thư về xâm hại trẻ em tại stopCA@telegram.org. Chỉ gửi liên kết và lời kể, không gửi ảnh.',
      'Telegram takes e-mail about child abuse at stopCA@telegram.org. Send the link and a description, never the picture.',
      seen,
    ),
  ],
  targets: [
    {
      kind: 'message',
      steps: [
        rightClick({ vi: 'tin nhắn đó', en: 'the message' }, seen),
        choose('report', { en: 'Report' }, seen, { means: { vi: 'có chữ Báo cáo' } }),
        ...findRest('message', guess),
      ],
    },
    ...(['group', 'profile'] as const).map((kind) => ({
      kind,
      steps: [
        menu(NEAR[kind], told, { icon: 'dots-vertical' }),
        choose('report', { en: 'Report' }, told, { means: { vi: 'có chữ Báo cáo' } }),
        ...findRest(kind, guess),
      ],
    })),
  ],
} satisfies PlatformGuide;
