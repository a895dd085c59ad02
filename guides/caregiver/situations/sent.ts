import { forAdults, secondHand } from '../../sources.ts';
import type { Happened } from '../caregiver.ts';
import {
  AFTER_THREATS,
  FIVE_STEPS,
  NEVER_LOOK,
  NO_COPIES,
  NOT_HOPELESS,
  NOT_IN_TROUBLE,
  TAKE_IT_DOWN,
} from '../sources.ts';

/** Removal request by the child, parent or guardian. */
const GOOGLE = secondHand(
  'https://www.langhoasadec.website/2021/10/cach-xoa-hinh-anh-thong-tin-tre-em-tren-google.html',
  '2021-10-01',
);

/** A child-protection professional has yet to read it (docs/content.md). */
export const sent = {
  id: 'sent',
  name: { vi: 'Con đã gửi hình của mình', en: 'My child sent a picture' },
  first: [
    forAdults(
      'Cảm ơn con đã kể. Như vậy là rất can đảm.',
      'Thank you for telling me. That was brave.',
      NOT_IN_TROUBLE,
    ),
    forAdults(
      'Chưa muộn đâu. Mình cùng tìm cách.',
      'It is not too late. We will find a way together.',
      NOT_HOPELESS,
    ),
  ],
  now: [
    forAdults(
      'Hỏi nhẹ nhàng, bằng lời: gửi cho ai, khi nào, có ai dọa không. Nếu có, xem mục “Có người dọa con”.',
      'Ask gently, in words: to whom, when, does anyone threaten. If so, see “Someone threatens my child”.',
      FIVE_STEPS,
    ),
    forAdults(
      'Không xem, không lưu, không gửi hình đó cho ai, kể cả để hỏi ý kiến.',
      'Do not look at, save or forward the picture, not even to ask for advice.',
      NO_COPIES,
    ),
    forAdults(
      'Giữ nguyên cuộc trò chuyện. Việc xóa hình trên máy, hỏi 111 trước.',
      'Keep the chat. Ask 111 before deleting the picture from the device.',
      AFTER_THREATS,
    ),
    forAdults(
      'Dùng Take It Down cùng trẻ, hoặc làm thay trẻ: ẩn danh, ảnh không rời khỏi máy.',
      'Use Take It Down with the child or for the child: anonymous, and the picture stays on the device.',
      TAKE_IT_DOWN,
    ),
    forAdults(
      'Nếu hình hiện trên Google: trẻ hoặc cha mẹ có thể yêu cầu gỡ hình của người dưới 18 tuổi.',
      'If it shows on Google: the child or a parent may ask for pictures of people under 18 to be removed.',
      GOOGLE,
    ),
    forAdults(
      'Gọi 111 để được tư vấn. Vài ngày sau, hỏi lại trẻ thấy thế nào.',
      'Call 111 for advice. Ask again after a few days how the child feels.',
      FIVE_STEPS,
    ),
  ],
  avoid: [
    forAdults(
      'Hỏi đi hỏi lại vì sao trẻ gửi.',
      'Asking again and again why the child sent it.',
      NEVER_LOOK,
    ),
    forAdults(
      'Kể chuyện này cho người không cần biết.',
      'Telling people who need not know.',
      NEVER_LOOK,
    ),
  ],
} as const satisfies Happened;
