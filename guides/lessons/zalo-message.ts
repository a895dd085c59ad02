import type { Lesson } from '../lesson.ts';
import { AFTER_SENDING, CAREFUL, ENDING, SAY_NO_AND_TELL, tell, walk } from '../lesson-parts.ts';

export const zaloMessage = {
  id: 'zalo-message',
  name: { vi: 'Báo xấu một tin nhắn', en: 'Report a chat message' },
  scenes: [
    tell(
      'Trong trò chuyện, nút có chữ Báo xấu. Mình tập tìm nó nhé.',
      'In this chat the button says Báo xấu. Let us find it.',
    ),
    walk('zalo', 'message'),
    AFTER_SENDING,
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh biết báo xấu, rồi chặn, và giữ lại cuộc trò chuyện.',
      en: 'Pupils can report, then block, and keep the chat.',
    },
    ask: [
      { vi: 'Nút báo cáo nằm ở đâu?', en: 'Where is the report button?' },
      { vi: 'Sau khi báo cáo, mình làm gì tiếp?', en: 'What comes after the report?' },
    ],
    careful: CAREFUL,
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
