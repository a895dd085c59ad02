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
  forAdults(
    'Luật An ninh mạng 2025 có hiệu lực từ 1/7/2026; Điều 16 nói về phòng, chống xâm hại trẻ em trên mạng.',
    'The Cybersecurity Law 2025 is in force since 1 July 2026; article 16 is about child abuse online.',
    secondHand(
      'https://plo.vn/loi-khuyen-de-phong-chong-xam-hai-tre-em-tren-khong-gian-mang-hieu-qua-post886455.html',
      '2025-12-14',
    ),
  ),
  forAdults(
    'Luật Bảo vệ dữ liệu cá nhân 2025 có hiệu lực từ 1/1/2026. Công bố đời tư của trẻ từ 7 tuổi cần trẻ và người đại diện đồng ý.',
    'The Personal Data Protection Law 2025 is in force since 1 January 2026. Publishing the private life of a child aged 7 or over needs the consent of the child and of the representative.',
    secondHand(
      'https://plo.vn/cong-bo-du-lieu-ca-nhan-cua-tre-tu-7-tuoi-phai-duoc-tre-va-nguoi-dai-dien-dong-y-post888944.html',
      '2025-12-29',
    ),
  ),
  forAdults(
    'Trẻ từ 7 tuổi và cha mẹ có thể yêu cầu nơi đăng xóa hình ảnh và thông tin của trẻ (Nghị định 56/2017).',
    'A child aged 7 or over and the parents may ask a provider to delete pictures and data of the child (Decree 56/2017).',
    secondHand(
      'https://vietnamlawmagazine.vn/decree-set-to-protect-children-from-online-dangers-5859.html',
    ),
  ),
  forAdults(
    'Lưu, chụp lại, gửi tiếp ảnh tình dục của trẻ em có thể vi phạm pháp luật, kể cả khi có ý tốt. Giữ tin nhắn và liên kết, gọi 111 hoặc công an.',
    'Saving, capturing or forwarding a sexual picture of a child may break the law, even with good intentions. Keep messages and links; call 111 or the police.',
    secondHand(
      'https://baonghean.vn/toi-truyen-ba-van-hoa-pham-doi-truy-bi-xu-ly-nhu-the-nao-post283297.html',
    ),
  ),
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
