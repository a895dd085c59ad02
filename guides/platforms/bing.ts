import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { unseenTarget } from '../unseen.ts';

const FORM = 'https://www.microsoft.com/en-us/concern/bing';
const form = from.seenInCode(FORM);
const guess = from.unconfirmed(FORM);

const results = unseenTarget('search-result', guess);

/** Search and Images only. */
export const bing = {
  id: 'bing',
  name: { vi: 'Bing', en: 'Bing' },
  places: ['/', '/search', '/images', '/videos'].flatMap((path) => [
    `www.bing.com${path}`,
    `bing.com${path}`,
  ]),
  addresses: { photo: ['/images'], 'search-result': ['/search', '/videos'] },
  help: [from.adultPage('Gửi báo cáo cho Bing (tiếng Anh)', 'Report a concern to Bing', form)],
  anonymity: from.OFTEN_HIDDEN,
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(null, FORM),
  caregiver: [
    from.forAdults(
      'Bing có bộ lọc tìm kiếm an toàn trong phần Cài đặt; tên các mức chưa được kiểm tra lại.',
      'Bing has a SafeSearch filter in its settings; the names of its levels have not been checked.',
      guess,
    ),
  ],
  targets: [{ ...results, kind: 'photo' }, results],
} satisfies PlatformGuide;
