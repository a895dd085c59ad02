import type { PlatformGuide, Step, TargetGuide, TargetKind } from '../guide.ts';
import { both } from '../say.ts';
import * as from from '../sources.ts';
import { CHILD, choose, done, menu, next, OTHER, open, submit } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { blockFor, findReport } from '../unseen.ts';

const HUB = 'https://www.facebook.com/help/1753719584844061';
const HOW = 'https://www.facebook.com/help/181495968648557';
const hub = from.official(HUB, '2016-03-11');
const seen = from.seenInCode(HUB);
const guess = from.unconfirmed(HOW);
const comments = from.secondHand('https://thetechedvocate.org/how-to-report-someone-on-facebook');
const groups = from.secondHand('https://mrhow.net/cach-bao-cao-toan-bo-nhom-facebook');

const UNDER_18 = {
  vi: 'Vấn đề liên quan đến người dưới 18 tuổi',
  en: 'Problem involving someone under 18',
};
const ADULT = { vi: 'Nội dung người lớn', en: 'Adult content' };
const THREAT = {
  vi: 'Đe dọa chia sẻ hình ảnh khỏa thân của tôi',
  en: 'Threatening to share my nude images',
};
const SHARING = { vi: 'Chia sẻ ảnh khỏa thân của ai đó', en: "Sharing someone's nude images" };
const NUDITY = { vi: 'Ảnh khỏa thân hoặc hoạt động tình dục', en: 'Nudity or sexual activity' };

/** The report window is the same whatever is reported. */
const finish: readonly Step[] = [
  choose('reason-child', UNDER_18, seen, { when: CHILD }),
  choose('reason-other', ADULT, seen, { when: OTHER }),
  choose('detail-threat', THREAT, seen, { when: ['threat'], orClosest: true }),
  choose('detail-child', SHARING, seen, { when: ['me', 'under-18'], orClosest: true }),
  choose('detail-other', NUDITY, seen, { when: OTHER, orClosest: true }),
  submit({ vi: 'Gửi', en: 'Submit' }, seen),
  next({ vi: 'Tiếp', en: 'Next' }, seen, { optional: true }),
  done({ vi: 'Xong', en: 'Done' }, seen),
];

const ALONE = open(
  'Mở hình hoặc video ra trang riêng.',
  'Open the picture or video alone.',
  from.secondHand(HOW, '2021-01-01'),
);

function target(kind: TargetKind, ...start: readonly Step[]): TargetGuide {
  return { kind, steps: [...start, ...finish, ...(kind === 'group' ? [] : blockFor(kind, guess))] };
}

export const facebook = {
  id: 'facebook',
  name: { vi: 'Facebook', en: 'Facebook' },
  places: ['*.facebook.com', 'fb.watch'],
  addresses: {
    post: [
      '/*/posts',
      '/groups/*/posts',
      '/groups/*/permalink',
      '/permalink.php',
      '/story.php',
      '/share/p',
    ],
    photo: ['/photo', '/photo.php', '/*/photos'],
    video: ['/watch', '/*/videos', '/share/v', 'fb.watch'],
    short: ['/reel', '/reels', '/share/r'],
    live: ['/watch/live'],
    story: ['/stories'],
    group: ['/groups/*'],
    profile: ['/profile.php', '/people'],
  },
  help: [
    from.childPage('Báo cáo trên Facebook', 'Reporting on Facebook', hub),
    from.adultPage(
      'Mẫu báo cáo khi không xem được nội dung',
      'Form when you cannot see the content',
      from.seenInCode('https://www.facebook.com/help/contact/274459462613911'),
    ),
  ],
  anonymity: from.hidden('Facebook', hub),
  next: [
    from.NOT_ALWAYS_REMOVED,
    {
      text: both('Trả lời nằm trong “Hộp thư hỗ trợ”.', 'The answer comes to “Support Inbox”.'),
      source: hub,
    },
  ],
  minAge: from.minAge(13, HUB),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Trong “Nội dung người lớn” cũng có dòng “Hình ảnh khỏa thân của tôi đã bị chia sẻ”.',
      'Under “Adult content” there is also the line “My nude images have been shared”.',
      seen,
    ),
  ],
  targets: [
    target(
      'post',
      menu(NEAR.post, seen, {
        names: { vi: ['Hành động với bài viết này'], en: ['Actions for this post'] },
      }),
      choose(
        'report',
        {
          vi: 'Báo cáo bài viết',
          en: 'Report post',
          older: [{ vi: 'Tìm hỗ trợ hoặc báo cáo bài viết', en: 'Find support or report post' }],
        },
        seen,
      ),
    ),
    target('photo', ALONE, menu(NEAR.photo, guess), findReport(guess)),
    target('video', ALONE, menu(NEAR.video, guess), findReport(guess)),
    target('short', menu(NEAR.short, guess), findReport(guess)),
    target('live', menu(NEAR.live, guess), findReport(guess)),
    target('story', menu(NEAR.story, guess), findReport(guess)),
    target(
      'comment',
      open('Đưa chuột lên bình luận.', 'Move the pointer over the comment.', comments, 'point'),
      menu(NEAR.comment, comments),
      choose('report', { en: 'Report comment' }, comments, {
        means: { vi: 'có chữ Báo cáo', en: 'Report' },
      }),
    ),
    target(
      'profile',
      menu(NEAR.profile, seen, {
        names: { vi: ['Xem thêm'], en: ['Profile settings see more options', 'See options'] },
      }),
      choose(
        'report',
        {
          vi: 'Báo cáo trang cá nhân',
          en: 'Report profile',
          older: [{ vi: 'Báo cáo Trang', en: 'Report Page' }],
        },
        seen,
      ),
      choose(
        'about',
        { vi: 'Có gì đó về trang cá nhân này', en: 'Something about this profile' },
        seen,
        { optional: true },
      ),
    ),
    target(
      'group',
      menu(NEAR.group, groups),
      choose('report', { vi: 'Báo cáo nhóm', en: 'Report group' }, groups),
    ),
  ],
} satisfies PlatformGuide;
