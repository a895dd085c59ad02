import type { PlatformGuide, Step } from '../guide.ts';
import * as from from '../sources.ts';
import { CHILD, choose, menu, OTHER, open, pointAt, submit } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { blockFor, findRest, unseenTarget } from '../unseen.ts';

const HELP = 'https://support.tiktok.com/vi/safety-hc/report-a-problem/report-a-video';
const ABUSE = 'https://support.tiktok.com/vi/safety-hc/report-a-problem/report-sexual-abuse';
const FORM = 'https://www.tiktok.com/legal/report/feedback';
const help = from.official(HELP);
const seen = from.seenInCode(HELP);
const guess = from.unconfirmed(HELP);
const series = from.secondHand(
  'https://technology.inquirer.net/104224/tiktok-safety-series-a-simple-guide-to-reporting-content',
);

const MORE = { vi: 'Tùy chọn khác', en: 'More options' };
const REPORT = { vi: 'Báo cáo', en: 'Report' };
const CRIME = {
  vi: 'Bạo lực, lạm dụng và bóc lột để phạm tội',
  en: 'Violence, abuse, and criminal exploitation',
};
const UNDER_18 = {
  vi: 'Bóc lột hoặc lạm dụng người dưới 18 tuổi',
  en: 'Exploitation and abuse of people under 18',
  older: [{ vi: 'An toàn cho trẻ vị thành niên' }],
};
const NUDITY = { vi: 'Hình ảnh khỏa thân hoặc nội dung tình dục', en: 'Nudity and sexual content' };
const ADULT = { vi: 'Hình ảnh khỏa thân người lớn', en: 'Adult nudity' };

/** TikTok marks the rows of its web report window with this attribute. */
const ROWS = { attributes: ['[data-e2e="report-card-reason"]'] };

const finish: readonly Step[] = [
  choose('reason-child', CRIME, seen, { when: CHILD, ...ROWS }),
  choose('reason-other', NUDITY, seen, { when: OTHER, ...ROWS }),
  choose('detail-child', UNDER_18, seen, { when: CHILD, orClosest: true, ...ROWS }),
  choose('detail-other', ADULT, seen, { when: OTHER, orClosest: true, ...ROWS }),
  submit({ vi: 'Gửi', en: 'Submit' }, help),
];

export const tiktok = {
  id: 'tiktok',
  name: { vi: 'TikTok', en: 'TikTok' },
  places: ['*.tiktok.com'],
  addresses: {
    video: ['/@*/video', '/foryou', 'vm.tiktok.com', 'vt.tiktok.com'],
    photo: ['/@*/photo'],
    live: ['/@*/live', '/live'],
    profile: ['/@*'],
    message: ['/messages'],
  },
  help: [
    from.childPage('Báo cáo video trên TikTok', 'Reporting a TikTok video', help),
    from.adultPage(
      'Khi ảnh hoặc video là của chính trẻ',
      'When the picture or video shows the child',
      from.official(ABUSE),
    ),
    from.adultPage('Mẫu báo cáo của TikTok', 'The TikTok report form', from.seenInCode(FORM)),
  ],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HELP),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Nếu trẻ có trong ảnh, kể cả ảnh ghép, hãy cùng trẻ điền mẫu riêng của TikTok.',
      'If the child is in the picture, a faked one too, fill in the special TikTok form together.',
      from.official('https://support.tiktok.com/hi/safety-hc/report-a-problem/report-sexual-abuse'),
    ),
  ],
  targets: [
    {
      kind: 'video',
      steps: [
        open('Mở video ra trang riêng.', 'Open the video on its own page.', help),
        pointAt(MORE, { vi: 'ở trên cùng', en: 'at the top' }, help),
        choose('report', REPORT, help),
        ...finish,
        ...blockFor('video', guess),
      ],
    },
    unseenTarget('photo', guess),
    {
      kind: 'profile',
      steps: [
        menu(NEAR.profile, series),
        choose('report', REPORT, series),
        choose('account', { en: 'Report account' }, series, {
          means: { vi: 'báo cáo tài khoản' },
        }),
        ...findRest('profile', guess),
      ],
    },
    {
      kind: 'comment',
      steps: [
        open('Đưa chuột lên bình luận.', 'Move the pointer over the comment.', guess, 'point'),
        ...unseenTarget('comment', guess).steps,
      ],
    },
    unseenTarget('message', guess),
    unseenTarget('live', guess),
  ],
} satisfies PlatformGuide;
