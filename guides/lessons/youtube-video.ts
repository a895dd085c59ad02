import type { Lesson } from '../lesson.ts';
import { AFTER_SENDING, CAREFUL, ENDING, SAY_NO_AND_TELL, tell, walk } from '../lesson-parts.ts';

export const youtubeVideo = {
  id: 'youtube-video',
  name: { vi: 'Báo vi phạm một video', en: 'Report a video' },
  scenes: [
    tell(
      'Ở đây nút có chữ Báo vi phạm. Mình tập tìm nó nhé.',
      'Here the button has another name. Let us find it.',
    ),
    walk('youtube', 'video'),
    AFTER_SENDING,
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh biết mỗi trang gọi nút báo cáo bằng một tên.',
      en: 'Pupils know that sites name the report button differently.',
    },
    ask: [
      { vi: 'Nút báo cáo nằm ở đâu?', en: 'Where is the report button?' },
      { vi: 'Sau khi báo cáo, mình làm gì tiếp?', en: 'What comes after the report?' },
    ],
    careful: CAREFUL,
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
