import type { Lesson } from '../lesson.ts';
import {
  ask,
  CAREFUL,
  ENDING,
  good,
  SAY_NO_AND_TELL,
  tell,
  tryAgain,
  walk,
} from '../lesson-parts.ts';

/** The pattern told to 111 most: befriend, give, ask. The one who writes may be known to the child. */
export const askedForAPicture = {
  id: 'asked-for-a-picture',
  name: { vi: 'Có người xin hình', en: 'Someone asks for a picture' },
  scenes: [
    tell(
      'Một người nhắn tin. Có thể là người {bạn} quen.',
      'Someone writes. It may be someone you know.',
    ),
    {
      kind: 'chat',
      lines: [
        { vi: 'Chào cậu! Con mèo của cậu dễ thương ghê.', en: 'Hi! Your cat is so cute.' },
        {
          vi: 'Tớ tặng cậu một món đồ trong trò chơi nhé.',
          en: 'I will give you a present in the game.',
        },
        {
          vi: 'Đổi lại, gửi tớ một tấm hình riêng của cậu đi.',
          en: 'Send me a private picture of you for it.',
        },
        { vi: 'Chỉ hai đứa mình biết thôi.', en: 'Only the two of us will know.' },
      ],
    },
    ask(
      '{Bạn} làm gì?',
      'What do you do?',
      good(
        ['Nói không và ngừng trả lời.', 'Say no and stop answering.'],
        ['Đúng rồi. {Bạn} luôn được nói không.', 'Yes. You may always say no.'],
      ),
      good(
        ['Kể với một người lớn.', 'Tell an adult.'],
        ['Đúng rồi. Kể ra là rất dũng cảm.', 'Yes. Telling is brave.'],
      ),
      tryAgain(
        ['Gửi một tấm rồi thôi.', 'Send just one.'],
        [
          'Người ta hay xin thêm nữa. {Bạn} được nói không mà.',
          'They often ask for more. You may say no.',
        ],
      ),
      tryAgain(
        ['Nhận quà trước đã.', 'Take the present first.'],
        [
          'Món quà đó có điều kiện. {Bạn} thử cách khác nhé.',
          'That present has a price. Try another way.',
        ],
      ),
    ),
    walk('generic', 'message'),
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh nhận ra cách làm quen, tặng quà rồi xin hình, và biết nói không.',
      en: 'Pupils recognise befriending, giving, then asking for a picture, and can say no.',
    },
    ask: [
      {
        vi: 'Câu nào cho thấy người này đòi đổi lại?',
        en: 'Which line shows that something is wanted in return?',
      },
      {
        vi: 'Vì sao "chỉ hai đứa mình biết" là dấu hiệu cần kể?',
        en: 'Why is "only we know" a sign to tell?',
      },
    ],
    careful: CAREFUL,
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
