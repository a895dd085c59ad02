import { forAdults } from '../sources.ts';
import type { Whom } from './caregiver.ts';
import { HELPLINE, TAKE_IT_DOWN, WHO_MAY_CALL } from './sources.ts';

/** Viet Nam's first lines, said to an adult; the others speak for themselves (helplines/vn.ts). */
export const WHOM: readonly Whom[] = [
  {
    line: 'vn-111',
    use: forAdults(
      'Cha mẹ, thầy cô, hàng xóm, ai lo cho một đứa trẻ đều gọi được. Máy bận thì gọi lại, hoặc nhắn Zalo Tổng đài 111.',
      'Parents, teachers, neighbours: anybody worried about a child may call. If the line is busy, try again or message Tổng đài 111 on Zalo.',
      WHO_MAY_CALL,
    ),
  },
  {
    line: 'vn-113',
    use: forAdults(
      'Khi có người sắp làm hại trẻ.',
      'When somebody is about to hurt a child.',
      HELPLINE,
    ),
  },
  {
    line: 'take-it-down',
    use: forAdults(
      'Khi ảnh nhạy cảm của chính trẻ, chụp lúc dưới 18 tuổi, có thể bị đăng. Phụ huynh làm thay được.',
      'When a sexual picture of the child itself, taken under 18, may be shared. A parent may do it.',
      TAKE_IT_DOWN,
    ),
  },
];
