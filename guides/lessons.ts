import type { Lesson } from './lesson.ts';
import { aFriend } from './lessons/a-friend.ts';
import { askedForAPicture } from './lessons/asked-for-a-picture.ts';
import { call111 } from './lessons/call-111.ts';
import { facebookPost } from './lessons/facebook-post.ts';
import { falseAlarm } from './lessons/false-alarm.ts';
import { findTheDots } from './lessons/find-the-dots.ts';
import { threatened } from './lessons/threatened.ts';
import { tiktokVideo } from './lessons/tiktok-video.ts';
import { youtubeVideo } from './lessons/youtube-video.ts';
import { zaloMessage } from './lessons/zalo-message.ts';

/** In the order in which they are offered: the easiest first, the heaviest after some practice. */
export const LESSONS: readonly Lesson[] = [
  findTheDots,
  facebookPost,
  tiktokVideo,
  youtubeVideo,
  zaloMessage,
  askedForAPicture,
  threatened,
  aFriend,
  call111,
  falseAlarm,
];
