import type { Source } from '../guide.ts';
import type { Saying } from './caregiver.ts';
import { HANDBOOK, NEVER_LOOK, NOT_HOPELESS, NOT_IN_TROUBLE, SHORT_TALKS } from './sources.ts';

type Pair = readonly [vi: string, en: string];

function saying([vi, en]: Pair, [whyVi, whyEn]: Pair, source: Source): Saying {
  return { say: { vi, en }, because: { vi: whyVi, en: whyEn }, source };
}

/** In the family's voice: *con*, *bố mẹ*; each family puts its own words for itself. */
export const TO_SAY: readonly Saying[] = [
  saying(
    ['Con không có lỗi.', 'It is not your fault.'],
    [
      'Câu đầu tiên trẻ cần nghe, dù chuyện gì đã xảy ra.',
      'What a child needs to hear first, whatever happened.',
    ],
    NEVER_LOOK,
  ),
  saying(
    [
      'Con kể ra là đúng. Con không bị phạt vì đã kể.',
      'You are right to tell me. You will not be punished for telling.',
    ],
    ['Sợ bị phạt làm trẻ im lặng.', 'Fear of punishment keeps children silent.'],
    NOT_IN_TROUBLE,
  ),
  saying(
    ['Bố mẹ sẽ cùng con tìm cách.', 'We will find a way together.'],
    ['Trẻ biết mình không phải lo một mình.', 'The child is no longer alone with it.'],
    NOT_IN_TROUBLE,
  ),
  saying(
    [
      'Con không cần cho bố mẹ xem. Kể bằng lời là được.',
      'You do not have to show me. Telling is enough.',
    ],
    [
      'Không ai cần xem lại ảnh để giúp trẻ.',
      'Nobody has to look at the picture again in order to help.',
    ],
    NEVER_LOOK,
  ),
  saying(
    ['Con tò mò là bình thường.', 'It is normal to be curious.'],
    [
      'Trẻ không phải giấu, và dễ hỏi người lớn hơn là hỏi mạng.',
      'Nothing needs hiding, and asking an adult becomes easier than asking the internet.',
    ],
    SHORT_TALKS,
  ),
  saying(
    ['Ảnh có thể được gỡ xuống.', 'Pictures can be taken down.'],
    ['Còn hy vọng thì trẻ mới nhờ giúp.', 'A child asks for help while there is hope.'],
    NOT_HOPELESS,
  ),
  saying(
    [
      'Hãy nói cho bố mẹ biết nếu con thấy điều gì làm con sợ hoặc không vui nhé!',
      'Tell me whenever you see something that scares you or makes you unhappy!',
    ],
    [
      'Nói trước khi có chuyện; câu này có trong cẩm nang của Việt Nam.',
      'To be said before anything happens; it is from the Vietnamese handbook.',
    ],
    HANDBOOK,
  ),
];
