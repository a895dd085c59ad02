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

export const findTheDots = {
  id: 'find-the-dots',
  name: { vi: 'Tìm dấu ba chấm', en: 'Find the three dots' },
  scenes: [
    tell(
      'Nút báo cáo hay nằm sau dấu ba chấm.',
      'The report button often hides behind three dots.',
    ),
    ask(
      'Dấu nào mở ra nút Báo cáo?',
      'Which sign opens the way to Report?',
      {
        ...good(['Ba chấm.', 'Three dots.'], ['Đúng rồi, là ba chấm.', 'Yes, the three dots.']),
        icon: 'dots',
      },
      {
        ...tryAgain(
          ['Trái tim.', 'A heart.'],
          [
            'Trái tim là để thích. {Bạn} thử dấu khác nhé.',
            'The heart is for liking. Try another.',
          ],
        ),
        icon: 'heart',
      },
      {
        ...tryAgain(
          ['Dấu cộng.', 'A plus.'],
          ['Dấu cộng là để thêm. {Bạn} thử dấu khác nhé.', 'The plus is for adding. Try another.'],
        ),
        icon: 'plus',
      },
    ),
    walk('generic', 'post', 'report'),
    walk('generic', 'video', 'report'),
    walk('generic', 'message', 'report'),
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh nhận ra dấu ba chấm ở bài viết, video và tin nhắn.',
      en: 'Pupils spot the three dots on a post, a video and a message.',
    },
    ask: [
      { vi: 'Dấu ba chấm nằm ở đâu trên trang này?', en: 'Where are the three dots on this page?' },
      { vi: 'Không thấy nút báo cáo thì nhờ ai?', en: 'Who helps if there is no report button?' },
    ],
    careful: CAREFUL,
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
