import type { Lesson } from '../lesson.ts';
import {
  ask,
  CAREFUL,
  ENDING,
  good,
  tell,
  tryAgain,
  WHEN_THREATENED,
  walk,
} from '../lesson-parts.ts';

export const threatened = {
  id: 'threatened',
  name: { vi: 'Có người dọa mình', en: 'Someone threatens me' },
  scenes: [
    tell(
      'Có người dọa trong tin nhắn. Đây chỉ là bài tập.',
      'Someone threatens in a chat. This is only practice.',
    ),
    {
      kind: 'chat',
      lines: [
        { vi: 'Gửi thêm hình đi.', en: 'Send more pictures.' },
        {
          vi: 'Không thì tớ gửi tấm kia cho cả lớp.',
          en: 'Or I send the other one to your class.',
        },
        { vi: 'Hoặc chuyển tiền cho tớ, hôm nay.', en: 'Or send me money, today.' },
      ],
    },
    ask(
      '{Bạn} làm gì?',
      'What do you do?',
      good(
        ['Ngừng trả lời và kể với người lớn ngay.', 'Stop answering and tell an adult now.'],
        ['Đúng rồi. {Bạn} không phải lo một mình.', 'Yes. You are not alone with this.'],
      ),
      good(
        ['Gọi 111.', 'Call 111.'],
        ['Đúng rồi. 111 biết cách giúp chuyện này.', 'Yes. 111 knows how to help with this.'],
      ),
      tryAgain(
        ['Trả tiền cho xong.', 'Pay, to be done with it.'],
        [
          'Trả tiền ít khi làm họ dừng. {Bạn} thử cách khác nhé.',
          'Paying rarely makes them stop. Try another way.',
        ],
      ),
      tryAgain(
        ['Gửi thêm một tấm.', 'Send one more.'],
        ['Họ sẽ còn đòi nữa. {Bạn} dừng ở đây được mà.', 'They will ask again. You can stop here.'],
      ),
      tryAgain(
        ['Xóa hết tin nhắn.', 'Delete all messages.'],
        [
          'Đừng xóa. Tin nhắn giúp người lớn giúp {bạn}.',
          'Do not delete. The messages help others help you.',
        ],
      ),
    ),
    walk('generic', 'message'),
    tell(
      'Hình có thể được gỡ. Người lớn và 111 giúp {bạn}.',
      'Pictures can be taken down. Adults and 111 help you.',
    ),
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh biết: không trả tiền, không gửi thêm, giữ tin nhắn, kể ngay.',
      en: 'Pupils know: do not pay, do not send more, keep the messages, tell at once.',
    },
    ask: [
      {
        vi: 'Người bị dọa có lỗi không? (Không.)',
        en: 'Is it the fault of the one threatened? (No.)',
      },
      { vi: 'Vì sao nên giữ lại tin nhắn?', en: 'Why keep the messages?' },
    ],
    careful: CAREFUL,
  },
  source: WHEN_THREATENED,
} satisfies Lesson;
