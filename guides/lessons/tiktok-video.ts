import type { Lesson } from '../lesson.ts';
import { AFTER_SENDING, CAREFUL, ENDING, SAY_NO_AND_TELL, tell, walk } from '../lesson-parts.ts';

export const tiktokVideo = {
  id: 'tiktok-video',
  name: { vi: 'Báo cáo một video ngắn', en: 'Report a short video' },
  scenes: [
    tell(
      'Mình tập báo cáo một video. Trong video chỉ có đám mây.',
      'Let us practise reporting a video. It shows only a cloud.',
    ),
    walk('tiktok', 'video'),
    AFTER_SENDING,
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh tìm được nút báo cáo trên trang video ngắn.',
      en: 'Pupils find the report button on a page of short videos.',
    },
    ask: [
      { vi: 'Nút báo cáo nằm ở đâu?', en: 'Where is the report button?' },
      { vi: 'Sau khi báo cáo, mình làm gì tiếp?', en: 'What comes after the report?' },
    ],
    careful: CAREFUL,
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
