import { reportLesson, tell, walk } from '../lesson-parts.ts';

export const tiktokVideo = reportLesson({
  id: 'tiktok-video',
  name: { vi: 'Báo cáo một video ngắn', en: 'Report a short video' },
  first: tell(
    'Mình tập báo cáo một video. Trong video chỉ có đám mây.',
    'Let us practise reporting a video. It shows only a cloud.',
  ),
  walk: walk('tiktok', 'video'),
  aim: {
    vi: 'Học sinh tìm được nút báo cáo trên trang video ngắn.',
    en: 'Pupils find the report button on a page of short videos.',
  },
});
