import type { AdultFact, Evidence, Fact, HelpPage, Source, Text } from './guide.ts';
import { both, toChild } from './say.ts';

/**
 * The day up to which the fact base as a whole was checked at a desk. Nothing has been opened live
 * by a person with a Vietnamese account: docs/content.md lists what must be, before a public release.
 */
const DESK_CHECK = '2026-10-01';

const marked =
  (evidence: Evidence) =>
  (url: string, verifiedOn: string = DESK_CHECK): Source => ({ url, evidence, verifiedOn });

/** Read in the platform's or the authority's own page. */
export const official = marked('V');
/** Read in a press or how-to page. */
export const secondHand = marked('V2');
/** Words seen in several independent public programs that copy or drive the real page; `url` is where to check them. */
export const seenInCode = marked('UI');
/** Common knowledge, not confirmed: never quoted. `url` is where to check it. */
export const unconfirmed = marked('GK');

/** Official text of Facebook, YouTube, Pinterest, Snapchat, LinkedIn and Reddit says so; the others were not found. */
export const OFTEN_HIDDEN: Fact = {
  text: both('Nhiều trang lớn không nói ai đã báo cáo.', 'Many big sites do not say who reported.'),
  source: official('https://support.google.com/youtube/answer/2802027?hl=vi'),
};

/** Verified for Facebook and YouTube; said everywhere, since a child who expects more feels let down. */
export const NOT_ALWAYS_REMOVED: Fact = {
  text: both(
    'Báo cáo là việc tốt. Có khi hình chưa mất ngay.',
    'Reporting is a good thing to do. Sometimes the picture stays for a while.',
  ),
  source: official('https://support.google.com/youtube/answer/2802027?hl=vi'),
};

/** Where the website shows less than the app, as far as is known. */
export function inTheApp(source: Source): Fact {
  const text = toChild(
    'Ở đây thường phải báo cáo trong ứng dụng. {Bạn} nhờ người lớn mở giúp nhé.',
    'Here you usually report inside the app. Ask an adult to open it with you.',
  );
  return { text, source };
}

/** The rule that overrides every platform's own age. */
export const VIET_NAM_AGE_RULE: AdultFact = {
  text: {
    vi: 'Ở Việt Nam, người dưới 16 tuổi dùng mạng xã hội bằng tài khoản do cha mẹ hoặc người giám hộ đăng ký (Nghị định 147/2024).',
    en: 'In Viet Nam, a parent or guardian registers the social media account of a child under 16 (Decree 147/2024).',
  },
  source: secondHand(
    'https://vietnamnet.vn/tang-cuong-giam-sat-quan-ly-hoat-dong-cua-tre-em-tren-mang-xa-hoi-2343930.html',
    '2024-12-25',
  ),
};

/** No platform's own minimum age has been confirmed, so the sentence says that too. */
export function minAge(years: number | null, url: string): AdultFact {
  const text: Text =
    years === null
      ? {
          vi: 'Chúng tôi chưa tìm thấy tuổi tối thiểu của trang này.',
          en: 'We have not found the minimum age of this site.',
        }
      : {
          vi: `Trang này thường ghi từ ${years} tuổi; con số này chưa được kiểm tra lại.`,
          en: `This site usually says ${years} and over; the number has not been checked again.`,
        };
  return { text, source: unconfirmed(url) };
}

/** "They are not told who reported", where the platform or a source says so. */
export function hidden(platform: string, source: Source): Fact {
  return {
    text: both(
      `${platform} không cho người kia biết ai đã báo cáo.`,
      `${platform} does not tell the other person who reported.`,
    ),
    source,
  };
}

/** An official page that a child may open alone. */
export function childPage(vi: string, en: string, source: Source): HelpPage {
  return { title: { vi, en }, url: source.url, for: 'child', source };
}

/** An official page that asks for an e-mail address, an ID, a link or a legal statement. */
export function adultPage(vi: string, en: string, source: Source): HelpPage {
  return { title: { vi, en }, url: source.url, for: 'caregiver', source };
}

export function forAdults(vi: string, en: string, source: Source): AdultFact {
  return { text: { vi, en }, source };
}
