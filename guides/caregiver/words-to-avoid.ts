import type { Source } from '../guide.ts';
import type { Instead } from './caregiver.ts';
import {
  FIVE_STEPS,
  HANDBOOK,
  NEVER_LOOK,
  NOT_HOPELESS,
  NOT_IN_TROUBLE,
  THIRTEEN_COUNTRIES,
} from './sources.ts';

type Pair = readonly [vi: string, en: string];

function instead(
  [vi, en]: Pair,
  [whyVi, whyEn]: Pair,
  [ratherVi, ratherEn]: Pair,
  source: Source,
): Instead {
  return {
    say: { vi, en },
    because: { vi: whyVi, en: whyEn },
    rather: { vi: ratherVi, en: ratherEn },
    source,
  };
}

export const TO_AVOID: readonly Instead[] = [
  instead(
    ['Tại sao con lại xem?', 'Why did you look at that?'],
    [
      'Nghe như buộc tội, dù chỉ muốn hiểu.',
      'It sounds like an accusation, even when meant to understand.',
    ],
    ['Chuyện xảy ra thế nào, con kể từ từ nhé.', 'Tell me how it happened. Take your time.'],
    HANDBOOK,
  ),
  instead(
    ['Đáng lẽ con phải biết chứ.', 'You should have known.'],
    ['Chuyện đã rồi; trẻ chỉ thấy mình có lỗi.', 'It is done; the child only feels guilty.'],
    ['Bây giờ mình cùng làm gì tiếp nhé.', 'Let us see what we do next.'],
    NEVER_LOOK,
  ),
  instead(
    ['Sao không nói sớm?', 'Why did you not tell me earlier?'],
    ['Trẻ nghe thành: kể ra cũng bị mắng.', 'The child hears: telling gets me scolded too.'],
    ['Cảm ơn con đã kể.', 'Thank you for telling me.'],
    NOT_IN_TROUBLE,
  ),
  instead(
    ['Từ nay cất điện thoại!', 'No more phone for you!'],
    [
      'Như một hình phạt, nên lần sau trẻ sẽ giấu.',
      'It is a punishment, so next time the child will hide it.',
    ],
    [
      'Máy vẫn là của con. Mình cùng chỉnh cho an toàn hơn.',
      'You keep your device. We make it safer together.',
    ],
    FIVE_STEPS,
  ),
  instead(
    ['Ảnh sẽ ở trên mạng mãi mãi.', 'It will be on the internet forever.'],
    ['Không đúng, và làm trẻ tuyệt vọng.', 'It is not true, and it takes all hope away.'],
    [
      'Ảnh có thể được gỡ. Có nơi giúp mình việc đó.',
      'It can be taken down. There are people who help with that.',
    ],
    NOT_HOPELESS,
  ),
  instead(
    ['Đưa bố mẹ xem ảnh đó.', 'Show me that picture.'],
    ['Xem lại chỉ làm trẻ thêm xấu hổ.', 'Looking again only adds to the shame.'],
    [
      'Con không cần cho ai xem. Con kể bằng lời nhé.',
      'You do not have to show anyone. Just tell me.',
    ],
    NEVER_LOOK,
  ),
  instead(
    ['Đã bảo đừng nói chuyện với người lạ!', 'I told you not to talk to strangers!'],
    [
      'Ở 13 nước được khảo sát, khoảng 60% trường hợp người làm hại là người trẻ đã quen.',
      'In the 13 countries surveyed, the child already knew the person in about 60% of cases.',
    ],
    [
      'Ai làm con khó chịu, kể cả người quen, con cứ kể.',
      'If anyone makes you uneasy, even someone we know, tell me.',
    ],
    THIRTEEN_COUNTRIES,
  ),
];
