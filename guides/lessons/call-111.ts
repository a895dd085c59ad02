import type { Lesson } from '../lesson.ts';
import { ask, ENDING, good, tell, tryAgain } from '../lesson-parts.ts';
import { secondHand } from '../sources.ts';

export const call111 = {
  id: 'call-111',
  name: { vi: 'Gọi 111 thì chuyện gì xảy ra?', en: 'What happens when I call 111?' },
  scenes: [
    tell(
      'Gọi 111 miễn phí. Ai lo cho trẻ em cũng gọi được.',
      'Calling 111 is free. Anyone worried may call.',
    ),
    { kind: 'call' },
    ask(
      'Máy đang bận. {Bạn} làm gì?',
      'The line is busy. What do you do?',
      good(
        ['Chờ một chút rồi gọi lại.', 'Wait a little and call again.'],
        ['Đúng rồi. Lúc khác có thể gọi được.', 'Yes. It may work a little later.'],
      ),
      good(
        ['Nhắn Zalo Tổng đài 111.', 'Message Tổng đài 111 on Zalo.'],
        ['Đúng rồi. Nhắn chữ cũng được.', 'Yes. Writing works, too.'],
      ),
      good(
        ['Nhờ một người lớn gọi giúp.', 'Ask an adult to call.'],
        ['Đúng rồi. Người lớn gọi cùng {bạn}.', 'Yes. An adult can call with you.'],
      ),
      tryAgain(
        ['Thôi, không gọi nữa.', 'Give up.'],
        [
          'Chuyện của {bạn} quan trọng. {Bạn} thử cách khác nhé.',
          'What you feel matters. Try another way.',
        ],
      ),
    ),
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh biết gọi 111 ra sao và nói được câu đầu tiên.',
      en: 'Pupils know how to call 111 and can say the first sentence.',
    },
    ask: [
      { vi: 'Ai được gọi 111?', en: 'Who may call 111?' },
      { vi: 'Câu đầu tiên mình nói là gì?', en: 'What is the first sentence?' },
    ],
    careful: {
      vi: 'Tập nói trong lớp, không gọi thật. Đừng hứa là lúc nào cũng có người nghe máy.',
      en: 'Practise in class, without a real call. Do not promise that somebody always answers.',
    },
  },
  source: secondHand(
    'https://plo.vn/tong-dai-111-quy-trinh-tiep-nhan-va-xu-ly-khi-tre-co-nguy-co-bi-xam-hai-post872019.html',
    '2025-09-24',
  ),
} satisfies Lesson;
