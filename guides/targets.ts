import type { TargetKind, Text } from './guide.ts';

/** The kinds as a child reads them, after "Báo cáo…" / "Report…". */
export const TARGET_NAMES: Readonly<Record<TargetKind, Text>> = {
  post: { vi: 'bài viết', en: 'a post' },
  photo: { vi: 'hình', en: 'a picture' },
  video: { vi: 'video', en: 'a video' },
  short: { vi: 'video ngắn', en: 'a short video' },
  story: { vi: 'tin', en: 'a story' },
  comment: { vi: 'bình luận', en: 'a comment' },
  message: { vi: 'tin nhắn', en: 'a message' },
  profile: { vi: 'một người', en: 'a person' },
  group: { vi: 'nhóm hoặc kênh', en: 'a group or channel' },
  live: { vi: 'phát trực tiếp', en: 'a live stream' },
  game: { vi: 'chuyện trong trò chơi', en: 'something in a game' },
  'search-result': { vi: 'kết quả tìm kiếm', en: 'a search result' },
};

/** Where the thing is, at the end of "Bấm dấu ba chấm (⋯) …" / "Press the three dots (⋯) …". */
export const NEAR: Readonly<Record<TargetKind, Text>> = {
  post: { vi: 'ở góc bài viết', en: 'at the corner of the post' },
  photo: { vi: 'ở cạnh hình', en: 'beside the picture' },
  video: { vi: 'ở cạnh video', en: 'beside the video' },
  short: { vi: 'ở cạnh video ngắn', en: 'beside the short video' },
  story: { vi: 'ở góc của tin', en: 'at the corner of the story' },
  comment: { vi: 'ở cạnh bình luận', en: 'beside the comment' },
  message: { vi: 'ở cạnh tin nhắn', en: 'beside the message' },
  profile: { vi: 'ở trang của người đó', en: "on that person's page" },
  group: { vi: 'ở đầu trang của nhóm', en: "at the top of the group's page" },
  live: { vi: 'ở cạnh buổi phát trực tiếp', en: 'beside the live stream' },
  game: { vi: 'ở góc màn hình trò chơi', en: 'at the corner of the game' },
  'search-result': { vi: 'ở cạnh kết quả', en: 'beside the result' },
};
