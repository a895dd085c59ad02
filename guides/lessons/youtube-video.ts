import { reportLesson, tell, walk } from '../lesson-parts.ts';

export const youtubeVideo = reportLesson({
  id: 'youtube-video',
  name: { vi: 'Báo vi phạm một video', en: 'Report a video' },
  first: tell(
    'Ở đây nút có chữ Báo vi phạm. Mình tập tìm nó nhé.',
    'Here the button has another name. Let us find it.',
  ),
  walk: walk('youtube', 'video'),
  aim: {
    vi: 'Học sinh biết mỗi trang gọi nút báo cáo bằng một tên.',
    en: 'Pupils know that sites name the report button differently.',
  },
});
