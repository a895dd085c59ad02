import { forAdults } from '../../sources.ts';
import type { Happened } from '../caregiver.ts';
import { DISRUPTING_HARM, FIVE_STEPS, HANDBOOK, NO_COPIES, SHORT_TALKS } from '../sources.ts';

export const saw = {
  id: 'saw',
  name: {
    vi: 'Con đã thấy hình không dành cho trẻ em',
    en: 'My child saw a picture not meant for children',
  },
  first: [
    forAdults(
      'Con không có lỗi. Nhiều bạn cũng từng vô tình gặp.',
      'It is not your fault. Many others have come across such things by accident.',
      DISRUPTING_HARM,
    ),
    forAdults(
      'Con thấy thế nào? Cảm giác nào cũng được.',
      'How do you feel? Any feeling is all right.',
      SHORT_TALKS,
    ),
  ],
  now: [
    forAdults(
      'Đóng trang đó. Không ai cần xem lại.',
      'Close the page. Nobody needs to look at it again.',
      HANDBOOK,
    ),
    forAdults(
      'An ủi và giải thích theo tuổi: đó là hình dành cho người lớn, không giống đời thật.',
      'Comfort, and explain to the child’s age: it is meant for adults and is not like real life.',
      SHORT_TALKS,
    ),
    forAdults(
      'Nếu trẻ muốn, cùng báo cáo hình đó. Nút Ô Xanh trên trình duyệt chỉ từng bước.',
      'If the child wants to, report it together. The Ô Xanh button of the browser shows each step.',
      FIVE_STEPS,
    ),
    forAdults(
      'Nếu trong hình có trẻ em: không lưu, không chụp lại, không gửi cho ai; gọi 111.',
      'If a child is in the picture: do not save, capture or forward it; call 111.',
      NO_COPIES,
    ),
  ],
  avoid: [
    forAdults('Tra hỏi hay mắng.', 'Interrogating or scolding.', HANDBOOK),
    forAdults('Cất máy ngay.', 'Taking the device away at once.', FIVE_STEPS),
  ],
} as const satisfies Happened;
