import type { AdultFact } from '../guide.ts';
import { forAdults } from '../sources.ts';
import { DISRUPTING_HARM } from './sources.ts';

/** Two numbers, no more: why a conversation is worth it. */
export const WHY: readonly AdultFact[] = [
  forAdults(
    'Trong 100 trẻ 12–17 tuổi dùng internet ở Việt Nam, khoảng 23 em từng vô tình thấy hình ảnh nhạy cảm trong một năm.',
    'Of 100 children aged 12 to 17 in Viet Nam who use the internet, about 23 came across sexual images by accident within a year.',
    DISRUPTING_HARM,
  ),
  forAdults(
    'Phần lớn trẻ gặp chuyện không kể với ai, hoặc chỉ kể với bạn. Biết rằng mình sẽ không bị mắng giúp trẻ dám kể.',
    'Most children whom something happened to told nobody, or only a friend. Knowing that they will not be scolded helps them to tell.',
    DISRUPTING_HARM,
  ),
];
