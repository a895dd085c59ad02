import type { Find, Icon, Text } from './guide.ts';

/**
 * Accessible names to look for where a platform's own words were never seen. They are search
 * patterns for the coach, not claims: no sentence quotes them.
 */
type Names = Find['names'];

export const MORE: Names = {
  vi: [
    'Xem thêm',
    'Tùy chọn khác',
    'Thao tác khác',
    'Hành động khác',
    'Thêm',
    'Tùy chọn',
    'Thêm tùy chọn',
    'Lựa chọn khác',
    'Trình đơn thao tác',
    'Mở menu',
    'Menu',
    'Khác',
  ],
  en: [
    'More',
    'More options',
    'More actions',
    'Options',
    'See more options',
    'Action menu',
    'Open user actions',
    'Open menu',
    'Overflow menu',
    'Show options',
    'Actions',
    'Menu',
  ],
};
export const REPORT: Names = {
  vi: ['Báo cáo', 'Báo vi phạm', 'Báo xấu', 'Tố cáo'],
  en: ['Report', 'Report abuse', 'Flag'],
};
export const SUBMIT: Names = {
  vi: ['Gửi', 'Gửi báo cáo', 'Báo cáo', 'Xác nhận', 'Xong'],
  en: ['Submit', 'Submit report', 'Send', 'Send report', 'Report', 'Confirm', 'Done'],
};
export const NEXT: Names = { vi: ['Tiếp theo', 'Tiếp', 'Tiếp tục'], en: ['Next', 'Continue'] };
export const BLOCK: Names = { vi: ['Chặn'], en: ['Block'] };
export const UNDER_18: Names = {
  vi: [
    'Vấn đề liên quan đến người dưới 18 tuổi',
    'An toàn cho trẻ em',
    'An toàn trẻ em',
    'Trẻ em',
    'Bóc lột trẻ em',
    'Xâm hại trẻ em',
    'Lạm dụng trẻ em',
    'Trẻ vị thành niên',
    'Người chưa thành niên',
    'Dưới 18 tuổi',
  ],
  en: [
    'Child safety',
    'Minor safety',
    'Child abuse',
    'Child sexual',
    'Harm to minors',
    'Involves a minor',
    'Minor abuse',
    'Child exploitation',
    'Sexualization of minors',
    'Under 18',
  ],
};
export const SEXUAL: Names = {
  vi: [
    'Ảnh khỏa thân',
    'Nội dung khiêu dâm',
    'Nội dung người lớn',
    'Nội dung nhạy cảm',
    'Khỏa thân',
  ],
  en: ['Nudity', 'Sexual content', 'Adult content', 'Sensitive', 'Pornography', 'Sexual'],
};

/** How a sentence names what has no words on it. */
export const ICON_WORDS: Readonly<Record<Icon, Text>> = {
  dots: { vi: 'dấu ba chấm (⋯)', en: 'the three dots (⋯)' },
  'dots-vertical': { vi: 'dấu ba chấm dọc (⋮)', en: 'the three dots (⋮)' },
  info: { vi: 'chữ i trong vòng tròn (ⓘ)', en: 'the round letter i (ⓘ)' },
  flag: { vi: 'lá cờ nhỏ', en: 'the small flag' },
  gear: { vi: 'bánh xe răng cưa', en: 'the gear wheel' },
  'arrow-down': { vi: 'mũi tên nhỏ chỉ xuống', en: 'the small arrow pointing down' },
};
