import { forAdults } from '../../sources.ts';
import type { Happened } from '../caregiver.ts';
import {
  AFTER_THREATS,
  FIVE_STEPS,
  HANDBOOK,
  NOT_IN_TROUBLE,
  PATTERN,
  THIRTEEN_COUNTRIES,
} from '../sources.ts';

export const asked = {
  id: 'asked',
  name: { vi: 'Có người xin hình của con', en: 'Someone asks my child for pictures' },
  first: [
    forAdults(
      'Con có quyền nói không. Con không phải trả lời.',
      'You may say no. You do not have to answer.',
      NOT_IN_TROUBLE,
    ),
    forAdults('Con kể ra là đúng.', 'You are right to tell me.', NOT_IN_TROUBLE),
  ],
  now: [
    forAdults(
      'Trẻ ngừng trả lời người đó. Không cần giải thích, không cần xin lỗi.',
      'The child stops answering. No explanation, no apology needed.',
      AFTER_THREATS,
    ),
    forAdults(
      'Giữ nguyên cuộc trò chuyện và tên tài khoản; chúng giúp những người hỗ trợ.',
      'Keep the chat and the name of the account; they help those who help.',
      AFTER_THREATS,
    ),
    forAdults('Cùng báo cáo trước, rồi chặn.', 'Report together first, then block.', FIVE_STEPS),
    forAdults(
      'Gọi 111. Cách thường gặp là: làm quen, tạo lòng tin, xin hình, rồi đem ra dọa.',
      'Call 111. The usual way is: make friends, win trust, ask for pictures, then threaten with them.',
      PATTERN,
    ),
    forAdults(
      'Người đó có thể là người trẻ đã quen, kể cả bạn bè. Không loại trừ ai khi nghe trẻ kể.',
      'It may be somebody the child knows, even a friend. Rule nobody out while you listen.',
      THIRTEEN_COUNTRIES,
    ),
  ],
  avoid: [
    forAdults(
      'Trách trẻ vì đã trò chuyện với người đó.',
      'Blaming the child for having talked to that person.',
      HANDBOOK,
    ),
    forAdults(
      'Xóa tài khoản hay cuộc trò chuyện.',
      'Deleting the account or the chat.',
      AFTER_THREATS,
    ),
  ],
} as const satisfies Happened;
