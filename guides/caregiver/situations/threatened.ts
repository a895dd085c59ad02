import { forAdults } from '../../sources.ts';
import type { Happened } from '../caregiver.ts';
import {
  AFTER_THREATS,
  HELPLINE,
  NEVER_LOOK,
  NOT_HOPELESS,
  TAKE_IT_DOWN,
  TO_POLICE,
} from '../sources.ts';

export const threatened = {
  id: 'threatened',
  name: { vi: 'Có người dọa con', en: 'Someone threatens my child' },
  first: [
    forAdults(
      'Con không có lỗi. Người dọa mới là người sai.',
      'It is not your fault. The one who threatens is in the wrong.',
      AFTER_THREATS,
    ),
    forAdults(
      'Bố mẹ ở đây với con. Chuyện này có cách giải quyết.',
      'I am here with you. There is a way out of this.',
      NOT_HOPELESS,
    ),
  ],
  now: [
    forAdults(
      'Ở bên trẻ. Nếu có người sắp làm hại trẻ, gọi 113 ngay.',
      'Stay with the child. If somebody is about to hurt the child, call 113 at once.',
      HELPLINE,
    ),
    forAdults(
      'Không trả tiền, không gửi thêm hình: trả tiền hiếm khi làm người kia dừng lại.',
      'Do not pay and do not send more: paying rarely makes it stop.',
      NOT_HOPELESS,
    ),
    forAdults(
      'Ngừng trả lời. Giữ nguyên cuộc trò chuyện và tài khoản.',
      'Stop answering. Keep the chat and the account as they are.',
      AFTER_THREATS,
    ),
    forAdults(
      'Người lớn có thể chụp trang cá nhân, lời dọa, ngày giờ và liên kết, miễn là không thấy ảnh nhạy cảm.',
      'An adult may capture the profile, the threats, dates and links, as long as no sexual picture is visible.',
      AFTER_THREATS,
    ),
    forAdults(
      'Báo cáo trên trang đó, rồi chặn.',
      'Report it on the platform, then block.',
      AFTER_THREATS,
    ),
    forAdults(
      'Gọi 111 trong hôm nay. 111 có thể chuyển vụ việc cho công an chuyên trách an ninh mạng (A05).',
      'Call 111 today. 111 can pass the case to the police cyber department (A05).',
      TO_POLICE,
    ),
    forAdults(
      'Dùng Take It Down cho ảnh của trẻ: ẩn danh, miễn phí, ảnh không rời khỏi máy.',
      'Use Take It Down for the child’s picture: anonymous, free, and the picture stays on the device.',
      TAKE_IT_DOWN,
    ),
  ],
  avoid: [
    forAdults('Trả tiền hay thương lượng.', 'Paying or bargaining.', NOT_HOPELESS),
    forAdults('Yêu cầu trẻ cho xem hình.', 'Asking the child to show the picture.', NEVER_LOOK),
    forAdults('Xóa tin nhắn hay tài khoản.', 'Deleting messages or the account.', AFTER_THREATS),
  ],
} as const satisfies Happened;
