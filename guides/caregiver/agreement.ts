import { forAdults } from '../sources.ts';
import type { Agreement } from './caregiver.ts';
import { FIVE_STEPS, HANDBOOK, HELPLINE, NOT_IN_TROUBLE } from './sources.ts';

/** After the national handbook's family agreement. Both sides promise; both sign. */
export const AGREEMENT: Agreement = {
  title: { vi: 'Thỏa thuận của gia đình', en: 'Our family agreement' },
  child: [
    forAdults(
      'Con kể ngay khi thấy điều gì lạ, đáng lo hoặc làm con khó chịu.',
      'I tell right away when something is strange, worrying or makes me uneasy.',
      HANDBOOK,
    ),
    forAdults(
      'Con không cần xem tiếp, không cần trả lời.',
      'I do not have to go on looking, and I do not have to answer.',
      HANDBOOK,
    ),
    forAdults(
      'Con hỏi trước khi gửi hình của mình hoặc của bạn.',
      'I ask before I send a picture of myself or of a friend.',
      HANDBOOK,
    ),
    forAdults(
      'Con biết số 111: miễn phí, gọi được cả ngày lẫn đêm.',
      'I know the number 111: it is free, day and night.',
      HELPLINE,
    ),
  ],
  adult: [
    forAdults(
      'Người lớn không mắng, không trách khi con kể.',
      'We do not scold or blame when you tell us.',
      HANDBOOK,
    ),
    forAdults(
      'Người lớn không cất máy chỉ vì con đã kể.',
      'We do not take your device away because you told us.',
      FIVE_STEPS,
    ),
    forAdults(
      'Người lớn hỏi ý con trước khi đăng hình của con.',
      'We ask you before we share a picture of you.',
      HANDBOOK,
    ),
    forAdults(
      'Người lớn không lén xem máy của con. Đặt giới hạn gì thì nói cho con biết.',
      'We do not watch you in secret. We tell you about every limit we set.',
      HANDBOOK,
    ),
    forAdults(
      'Người lớn giúp con báo cáo, và gọi 111 cùng con khi cần.',
      'We help you to report, and call 111 with you when needed.',
      NOT_IN_TROUBLE,
    ),
  ],
};
