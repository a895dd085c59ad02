import type { Lesson } from '../lesson.ts';
import { AFTER_SENDING, CAREFUL, ENDING, SAY_NO_AND_TELL, tell, walk } from '../lesson-parts.ts';

export const facebookPost = {
  id: 'facebook-post',
  name: { vi: 'Báo cáo một bài viết', en: 'Report a post' },
  scenes: [
    tell(
      'Mình tập báo cáo một bài viết. Hình ở đây chỉ là một chú mèo.',
      'Let us practise reporting a post. The picture here is only a cat.',
    ),
    walk('facebook', 'post'),
    AFTER_SENDING,
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh tự báo cáo được một bài viết.',
      en: 'Pupils can report a post by themselves.',
    },
    ask: [
      { vi: 'Nút báo cáo nằm ở đâu?', en: 'Where is the report button?' },
      { vi: 'Sau khi báo cáo, mình làm gì tiếp?', en: 'What comes after the report?' },
    ],
    careful: CAREFUL,
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
