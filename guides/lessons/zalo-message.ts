import { reportLesson, tell, walk } from '../lesson-parts.ts';

export const zaloMessage = reportLesson({
  id: 'zalo-message',
  name: { vi: 'Báo xấu một tin nhắn', en: 'Report a chat message' },
  first: tell(
    'Trong trò chuyện, nút có chữ Báo xấu. Mình tập tìm nó nhé.',
    'In this chat the button says Báo xấu. Let us find it.',
  ),
  walk: walk('zalo', 'message'),
  aim: {
    vi: 'Học sinh biết báo xấu, rồi chặn, và giữ lại cuộc trò chuyện.',
    en: 'Pupils can report, then block, and keep the chat.',
  },
});
