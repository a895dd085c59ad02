import type { LevelledText } from '../guide.ts';
import type { CallGuide, CallMoment } from '../helpline.ts';
import { toChild } from '../say.ts';
import { secondHand, unconfirmed } from '../sources.ts';

/** The helpline's own six steps, told as a child meets them. */
const SIX_STEPS = secondHand(
  'https://plo.vn/tong-dai-111-quy-trinh-tiep-nhan-va-xu-ly-khi-tre-co-nguy-co-bi-xam-hai-post872019.html',
  '2025-09-24',
);
const FREE = secondHand(
  'https://www.vietnam.vn/en/tong-dai-111-xu-ly-thong-tin-thong-bao-to-giac-nguy-co-hanh-vi-xam-hai-tre-em',
);
const BUSY = secondHand(
  'https://www.childfund.org.au/stories/digitalisation-is-transforming-child-protection-services/',
  '2020-01-01',
);
/** What counsellors ask was not found in any source, so these sentences say "may". */
const QUESTIONS = unconfirmed('https://tongdai111.vn/');

function moment(id: CallMoment['id'], younger: string, older: string, en: string): CallMoment {
  const say: LevelledText = { younger: { vi: younger, en }, older: { vi: older, en } };
  return { id, say, source: SIX_STEPS };
}

export const callTo111 = {
  moments: [
    moment(
      'listen',
      'Cô chú 111 nghe em kể.',
      'Người tư vấn nghe bạn kể.',
      'A counsellor listens to you.',
    ),
    moment(
      'safe',
      'Cô chú hỏi xem em có an toàn không.',
      'Họ hỏi xem bạn có an toàn không.',
      'They ask whether you are safe.',
    ),
    moment(
      'need',
      'Cô chú nghĩ xem em cần gì.',
      'Họ tìm hiểu bạn cần giúp gì.',
      'They find out what help you need.',
    ),
    moment(
      'plan',
      'Cô chú tìm cách giúp em.',
      'Họ lên kế hoạch giúp bạn.',
      'They make a plan to help.',
    ),
    moment(
      'help',
      'Cô chú nhờ thêm người lớn cùng giúp.',
      'Khi cần, họ nhờ thêm người khác cùng giúp.',
      'If needed, they bring in others who help.',
    ),
    moment(
      'again',
      'Sau đó cô chú xem em đã ổn chưa.',
      'Sau đó họ xem mọi việc đã ổn chưa.',
      'Later they check how things are.',
    ),
  ],
  mayAsk: [
    {
      text: toChild('Có thể họ hỏi tên và tuổi của {bạn}.', 'They may ask your name and your age.'),
      source: QUESTIONS,
    },
    {
      text: toChild('Có thể họ hỏi chuyện gì đã xảy ra.', 'They may ask what happened.'),
      source: QUESTIONS,
    },
    {
      text: toChild('Có thể họ hỏi ai đang ở bên {bạn}.', 'They may ask who is with you.'),
      source: QUESTIONS,
    },
  ],
  facts: [
    {
      text: toChild(
        'Gọi 111: miễn phí, 24 giờ mỗi ngày, mọi ngày trong tuần.',
        'Call 111: free, 24 hours a day, every day.',
      ),
      source: FREE,
    },
    {
      text: toChild(
        'Máy bận thì {bạn} gọi lại hoặc nhắn Zalo Tổng đài 111. Cũng có thể nhờ người lớn {bạn} tin cậy gọi giúp.',
        'If the line is busy, try again. You can also message Tổng đài 111 on Zalo. Or ask an adult you trust to call.',
      ),
      source: BUSY,
    },
  ],
} satisfies CallGuide;
