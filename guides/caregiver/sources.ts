import { official, secondHand } from '../sources.ts';

/** Meta Family Center with UNICEF: the five steps for caregivers, and not to take the device away. */
export const FIVE_STEPS = official(
  'https://familycenter.meta.com/education/resources/support-child-online-experience',
);
/** Quotes England's Children's Commissioner, NSPCC and Childnet. */
export const SHORT_TALKS = secondHand(
  'https://newsgroove.co.uk/how-to-talk-to-your-children-about-porn-and-other-online-harms',
);
/** CEOP's advice to families, as a school passes it on. */
export const NOT_IN_TROUBLE = secondHand(
  'https://www.studentsunionblackpool.co.uk/safeguarding/online-safety-at-home-newsletter',
);
/**
 * The national handbook on protecting children online (VN-COP, about 2023), read as a copy; the
 * address is where to check.
 */
export const HANDBOOK = secondHand('https://vn-cop.vn/', '2023-01-01');
/** Reassure that they have done nothing wrong; never look at the picture. */
export const NEVER_LOOK = official(
  'https://learning.nspcc.org.uk/research-resources/report-remove',
);
/** NCAC: the one who threatens is to blame; block, keep profile and messages. */
export const AFTER_THREATS = secondHand(
  'https://www.nationalcac.org/steps-to-take-following-financial-sextortion/',
);
/** NCMEC's community director: paying rarely stops it; it is not hopeless, pictures can be taken down. */
export const NOT_HOPELESS = secondHand(
  'https://germannews.org/what-to-do-if-you-are-threatened-with-sextortion/',
);
/** Disrupting Harm in Viet Nam, 2022. */
export const DISRUPTING_HARM = official(
  'https://ecpat.org/launch-of-the-disrupting-harm-report-for-viet-nam-on-technology-and-the-sexual-exploitation-of-children/',
  '2022-08-03',
);
/** Disrupting Harm, data of 13 countries. */
export const THIRTEEN_COUNTRIES = official(
  'https://safeonline.global/disrupting-harm-data-insights',
);
/** Ministry of Health, 2025: the pattern that is reported to 111. */
export const PATTERN = secondHand(
  'https://www.vietnam.vn/en/bo-y-te-yeu-cau-tang-cuong-cong-tac-bao-ve-tre-em-tren-moi-truong-mang',
  '2025-01-01',
);
/** Law: saving or forwarding, even with good intentions. */
export const NO_COPIES = secondHand(
  'https://baonghean.vn/toi-truyen-ba-van-hoa-pham-doi-truy-bi-xu-ly-nhu-the-nao-post283297.html',
);
/** 111 passes online cases to the police cyber department. */
export const TO_POLICE = secondHand(
  'https://danviet.vn/bao-ve-tre-em-tren-moi-truong-mang-20230519231835471.htm',
  '2023-05-19',
);
/** Take It Down: for pictures of oneself taken under 18; a parent may do it for the child. */
export const TAKE_IT_DOWN = official(
  'https://www.wtap.com/prnewswire/2023/02/27/ncmec-launches-new-service-that-can-help-you-take-it-down/',
  '2023-02-27',
);
/** 111: free, day and night, and its channels. */
export const HELPLINE = secondHand(
  'https://www.vietnam.vn/en/tong-dai-111-xu-ly-thong-tin-thong-bao-to-giac-nguy-co-hanh-vi-xam-hai-tre-em',
);
/** Who may call 111. */
export const WHO_MAY_CALL = official(
  'http://tongdai111.vn/tin/cac-linh-vuc-hoat-dong-va-chuc-nang-cua-tong-dai-111',
);
