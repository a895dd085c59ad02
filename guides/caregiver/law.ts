import { secondHand } from '../sources.ts';
import type { LawFact } from './caregiver.ts';
import { HELPLINE, NO_COPIES } from './sources.ts';

/** Viet Nam. Not legal advice: a Vietnamese lawyer has yet to read it (docs/content.md). Newest first. */
export const LAW: readonly LawFact[] = [
  {
    id: 'cybersecurity',
    law: {
      vi: 'Luật An ninh mạng 2025 (116/2025/QH15), Điều 16',
      en: 'Cybersecurity Law 2025 (116/2025/QH15), article 16',
    },
    since: '2026-07-01',
    says: {
      vi: 'Về phòng, chống xâm hại trẻ em trên mạng: cha mẹ, người giám hộ đăng ký tài khoản cho trẻ bằng thông tin của mình và giám sát; nhà cung cấp phải ngăn chặn nội dung gây hại cho trẻ em.',
      en: 'On child abuse online: parents or guardians register the child’s accounts with their own details and supervise; providers must block content that harms children.',
    },
    source: secondHand(
      'https://plo.vn/loi-khuyen-de-phong-chong-xam-hai-tre-em-tren-khong-gian-mang-hieu-qua-post886455.html',
      '2025-12-14',
    ),
  },
  {
    id: 'personal-data',
    law: {
      vi: 'Luật Bảo vệ dữ liệu cá nhân 2025 (91/2025/QH15), Điều 24',
      en: 'Personal Data Protection Law 2025 (91/2025/QH15), article 24',
    },
    since: '2026-01-01',
    says: {
      vi: 'Công bố đời sống riêng tư, bí mật cá nhân của trẻ từ 7 tuổi cần trẻ và người đại diện cùng đồng ý.',
      en: 'Publishing the private life or secrets of a child aged 7 or over needs the consent of the child and of the representative.',
    },
    source: secondHand(
      'https://plo.vn/cong-bo-du-lieu-ca-nhan-cua-tre-tu-7-tuoi-phai-duoc-tre-va-nguoi-dai-dien-dong-y-post888944.html',
      '2025-12-29',
    ),
  },
  {
    id: 'accounts',
    law: { vi: 'Nghị định 147/2024/NĐ-CP, Điều 27', en: 'Decree 147/2024/ND-CP, article 27' },
    since: '2024-12-25',
    says: {
      vi: 'Người dưới 16 tuổi dùng mạng xã hội bằng tài khoản do cha mẹ hoặc người giám hộ đăng ký; cha mẹ giám sát nội dung trẻ xem, đăng và chia sẻ.',
      en: 'A parent or guardian registers the social media account of a child under 16, and supervises what the child views, posts and shares.',
    },
    source: secondHand(
      'https://vietnamnet.vn/tang-cuong-giam-sat-quan-ly-hoat-dong-cua-tre-em-tren-mang-xa-hoi-2343930.html',
      '2024-12-25',
    ),
  },
  {
    id: 'games',
    law: { vi: 'Nghị định 147/2024/NĐ-CP, về trò chơi', en: 'Decree 147/2024/ND-CP, on games' },
    since: '2024-12-25',
    says: {
      vi: 'Người dưới 18 tuổi chơi một trò chơi không quá 60 phút mỗi ngày, tất cả trò chơi không quá 180 phút.',
      en: 'Under 18: at most 60 minutes a day for one game and 180 minutes for all games.',
    },
    source: secondHand(
      'http://www.kntb.vn/nghi-dinh-147-tang-hang-rao-bao-ve-tre-em-tren-moi-truong-mang-n66165.html',
      '2025-01-01',
    ),
  },
  {
    id: 'private-life',
    law: {
      vi: 'Nghị định 56/2017/NĐ-CP, Điều 33 và 36',
      en: 'Decree 56/2017/ND-CP, articles 33 and 36',
    },
    since: null,
    says: {
      vi: 'Hình ảnh cá nhân, trường lớp, kết quả học tập, bạn bè… của trẻ là thông tin riêng. Trẻ từ 7 tuổi và cha mẹ có thể yêu cầu nơi đăng xóa chúng.',
      en: 'A child’s pictures, school, results and friendships are private. A child aged 7 or over and the parents may ask a provider to delete them.',
    },
    source: secondHand(
      'https://vietnamlawmagazine.vn/decree-set-to-protect-children-from-online-dangers-5859.html',
    ),
  },
  {
    id: 'helpline',
    law: {
      vi: 'Nghị định 56/2017/NĐ-CP, Điều 22 và 23',
      en: 'Decree 56/2017/ND-CP, articles 22 and 23',
    },
    since: null,
    says: {
      vi: 'Tổng đài 111 hoạt động 24 giờ mỗi ngày; người gọi không mất phí viễn thông và phí tư vấn.',
      en: 'Helpline 111 works 24 hours a day; the caller pays neither for the call nor for the advice.',
    },
    source: HELPLINE,
  },
  {
    id: 'using-a-child',
    law: { vi: 'Bộ luật Hình sự 2015, Điều 147', en: 'Penal Code 2015, article 147' },
    since: null,
    says: {
      vi: 'Dùng người dưới 16 tuổi vào mục đích khiêu dâm, hoặc để trẻ trực tiếp chứng kiến, là tội phạm.',
      en: 'Using a person under 16 for pornographic purposes, or having a child witness it, is a crime.',
    },
    source: secondHand(
      'http://www.nguoiduatin.vn/toi-su-dung-nguoi-duoi-16-tuoi-vao-muc-dich-khieu-dam-bi-phat-sao-a658510.html',
      '2024-04-01',
    ),
  },
  {
    id: 'copies',
    law: { vi: 'Bộ luật Hình sự 2015, Điều 326', en: 'Penal Code 2015, article 326' },
    since: null,
    says: {
      vi: 'Lưu, chụp lại, gửi tiếp ảnh tình dục của trẻ em có thể vi phạm pháp luật, kể cả khi có ý tốt. Giữ tin nhắn và liên kết, gọi 111 hoặc công an.',
      en: 'Saving, capturing or forwarding a sexual picture of a child may break the law, even with good intentions. Keep messages and links; call 111 or the police.',
    },
    source: NO_COPIES,
  },
];
