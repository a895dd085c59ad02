import type { PlatformGuide, Step } from '../guide.ts';
import { act, both } from '../say.ts';
import * as from from '../sources.ts';
import { menu } from '../steps.ts';
import { findReasons, findReport, findSubmit } from '../unseen.ts';

const HUB = 'https://support.google.com/legal/troubleshooter/1114905?hl=vi';
const MINE = 'https://support.google.com/websearch/answer/6302812?hl=vi';
const MINOR = 'https://support.google.com/websearch/troubleshooter/9685456?hl=vi';
const SAFE = 'https://support.google.com/websearch/answer/510?hl=vi';
const minor = from.secondHand(MINOR, '2021-10-01');
const guess = from.unconfirmed(HUB);

/** Only Search and Images: Mail, Docs and Maps live under the same name. The 13 countries' domains and the main one. */
const HOSTS =
  'com com.vn com.kh com.et co.id co.ke com.my co.mz com.na com.ph co.za co.tz co.th co.ug'.split(
    ' ',
  );
const PATHS = ['/', '/search', '/imgres', '/imghp', '/webhp'];

const askGoogle: Step = {
  id: 'ask-removal',
  kind: 'ready',
  say: act(
    'Nhờ người lớn mở trang xin gỡ hình của Google.',
    'Ask an adult to open the Google removal page.',
  ),
  gesture: 'none',
  find: null,
  when: ['me', 'threat'],
  source: minor,
};
const steps: readonly Step[] = [
  menu({ vi: 'ở cạnh hình', en: 'beside the picture' }, guess, { icon: 'dots-vertical' }),
  findReport(guess),
  ...findReasons(guess),
  findSubmit(guess),
  askGoogle,
];

export const google = {
  id: 'google',
  name: { vi: 'Google Tìm kiếm', en: 'Google Search' },
  places: [
    'images.google.com',
    ...HOSTS.flatMap((end) =>
      PATHS.flatMap((path) => [`www.google.${end}${path}`, `google.${end}${path}`]),
    ),
  ],
  addresses: {
    photo: ['/search?tbm=isch', '/search?udm=2', '/imgres', 'images.google.com'],
    'search-result': ['/search'],
  },
  help: [
    from.adultPage('Báo cáo nội dung cho Google', 'Report content to Google', from.official(HUB)),
    from.adultPage(
      'Xin gỡ ảnh của người dưới 18 tuổi',
      'Remove a picture of someone under 18',
      minor,
    ),
    from.adultPage(
      'Xin gỡ ảnh riêng tư của tôi',
      'Remove a private picture of me',
      from.official(MINE),
    ),
  ],
  anonymity: from.OFTEN_HIDDEN,
  next: [
    {
      text: both('Google trả lời bằng thư điện tử.', 'Google answers by e-mail.'),
      source: from.official(MINE),
    },
    from.NOT_ALWAYS_REMOVED,
  ],
  minAge: from.minAge(null, HUB),
  caregiver: [
    from.forAdults(
      'Tìm kiếm an toàn có ba mức: Bộ lọc, Làm mờ, Tắt. Trường học và Family Link có thể bật cố định.',
      'SafeSearch has three levels: Filter, Blur, Off. Schools and Family Link can lock it.',
      from.official(SAFE),
    ),
    from.forAdults(
      'Trẻ dưới 18 tuổi, cha mẹ hoặc người giám hộ đều có thể xin gỡ ảnh của trẻ khỏi kết quả tìm kiếm.',
      'A child under 18, a parent or a guardian may ask to remove the picture of the child from the results.',
      minor,
    ),
  ],
  targets: [
    { kind: 'photo', steps },
    { kind: 'search-result', steps },
  ],
} satisfies PlatformGuide;
