import { reportLesson, tell, walk } from '../lesson-parts.ts';

export const facebookPost = reportLesson({
  id: 'facebook-post',
  name: { vi: 'Báo cáo một bài viết', en: 'Report a post' },
  first: tell(
    'Mình tập báo cáo một bài viết. Hình ở đây chỉ là một chú mèo.',
    'Let us practise reporting a post. The picture here is only a cat.',
  ),
  walk: walk('facebook', 'post'),
  aim: {
    vi: 'Học sinh tự báo cáo được một bài viết.',
    en: 'Pupils can report a post by themselves.',
  },
});
