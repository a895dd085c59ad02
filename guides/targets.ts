import type { TargetKind, Text } from './guide.ts';

/** The kinds as a child reads them, after "Báo cáo…" / "Report…". */
export const TARGET_NAMES: Readonly<Record<TargetKind, Text>> = {
  post: { vi: 'bài viết', en: 'a post' },
  photo: { vi: 'ảnh', en: 'a picture' },
  video: { vi: 'video', en: 'a video' },
  short: { vi: 'video ngắn', en: 'a short video' },
  story: { vi: 'tin', en: 'a story' },
  comment: { vi: 'bình luận', en: 'a comment' },
  message: { vi: 'tin nhắn', en: 'a message' },
  profile: { vi: 'một người', en: 'a person' },
  group: { vi: 'nhóm hoặc kênh', en: 'a group or channel' },
  live: { vi: 'phát trực tiếp', en: 'a live stream' },
  'search-result': { vi: 'kết quả tìm kiếm', en: 'a search result' },
};
