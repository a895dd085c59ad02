import { LAW } from '../caregiver/law.ts';
import type { AdultFact } from '../guide.ts';
import { forAdults, secondHand } from '../sources.ts';

/** For the caregiver's page and the privacy notice. Not legal advice: a Vietnamese lawyer checks the final text. */
export const facts: readonly AdultFact[] = [
  forAdults(
    'Tổng đài 111 do Trung tâm Tư vấn và Dịch vụ truyền thông, Cục Bà mẹ và Trẻ em, Bộ Y tế vận hành.',
    'Helpline 111 is run by the Department of Mothers and Children of the Ministry of Health.',
    secondHand(
      'https://plo.vn/tong-dai-111-quy-trinh-tiep-nhan-va-xu-ly-khi-tre-co-nguy-co-bi-xam-hai-post872019.html',
      '2025-09-24',
    ),
  ),
  forAdults(
    '111 chuyển vụ việc trên mạng cho lực lượng an ninh mạng (A05) của Bộ Công an.',
    '111 passes online cases to the police cyber department (A05).',
    secondHand(
      'https://danviet.vn/bao-ve-tre-em-tren-moi-truong-mang-20230519231835471.htm',
      '2023-05-19',
    ),
  ),
  ...LAW.map(({ says, source }) => ({ text: says, source })),
  forAdults(
    'Người lớn có thể chụp trang cá nhân, lời đe dọa, ngày giờ và liên kết, miễn là không thấy ảnh tình dục.',
    'An adult may capture the profile, threats, dates and links, as long as no sexual picture is visible.',
    secondHand('https://www.nationalcac.org/steps-to-take-following-financial-sextortion/'),
  ),
  forAdults(
    'Đừng tịch thu máy ngay. Trẻ sẽ thấy như bị phạt và lần sau ít kể hơn.',
    'Do not take the device away first. It feels like a punishment, and the child will tell less next time.',
    secondHand('https://familycenter.meta.com/education/resources/support-child-online-experience'),
  ),
];
