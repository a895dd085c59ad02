import { type Drawing, FLAGGED, HARMLESS } from '../fixtures/pictures.ts';

export type Language = 'vi' | 'en';

/** One post of the demo's feed: who, what they say, and the drawing under it. */
export interface Post {
  readonly who: string;
  readonly words: string;
  readonly drawing: Drawing;
}

/** Width and height of the drawings in pixels. */
export const DEMO_SIZE = [480, 360] as const;
const COUNT = 36;
/** Where the flagged drawings stand among the others: some at the top, where the screenshot looks. */
const FLAGGED_AT = [1, 5, 9, 14, 18, 22, 27, 33];

const NAMES = ['Minh Anh', 'Bảo Long', 'Thu Hà', 'Gia Huy', 'Ngọc Lan', 'Đức Phúc', 'Khánh Vy'];

const WORDS: Readonly<Record<Drawing['kind'], Readonly<Record<Language, string>>>> = {
  hills: { vi: 'Đường lên đồi sáng nay.', en: 'Up the hills this morning.' },
  sea: { vi: 'Biển lặng, thuyền ra khơi.', en: 'A calm sea and a boat.' },
  street: { vi: 'Con phố trước nhà.', en: 'The street where we live.' },
  fish: { vi: 'Bể cá của cả lớp.', en: 'Our class aquarium.' },
  cat: { vi: 'Mèo nhà mình đây!', en: 'Meet our cat!' },
  birds: { vi: 'Chim đậu trên dây điện.', en: 'Birds on a wire.' },
  butterfly: { vi: 'Vườn có bướm rồi.', en: 'A butterfly in the garden.' },
  stripes: { vi: 'Tập pha màu.', en: 'Mixing colours.' },
  mosaic: { vi: 'Tranh ghép gạch.', en: 'A mosaic of tiles.' },
  dots: { vi: 'Chấm to, chấm nhỏ.', en: 'Dots, big and small.' },
  gradient: { vi: 'Trời lúc chiều xuống.', en: 'The sky at dusk.' },
  flowers: { vi: 'Hoa trong chậu nở rồi.', en: 'The flowers are out.' },
  balloons: { vi: 'Thả bóng bay ngày hội.', en: 'Balloons at the fair.' },
  ellipses: { vi: 'Ai đó gửi hình này.', en: 'Somebody sent this.' },
};

export function posts(language: Language): readonly Post[] {
  return Array.from({ length: COUNT }, (_, n) => {
    const flagged = FLAGGED[FLAGGED_AT.indexOf(n)];
    const drawing = flagged ?? HARMLESS[n % HARMLESS.length];
    if (!drawing) throw new RangeError('no drawings');
    return {
      who: NAMES[n % NAMES.length] ?? '',
      words: WORDS[drawing.kind][language],
      drawing,
    };
  });
}

/** The drawings that the extension must cover. */
export const MUST_COVER = FLAGGED_AT.length;
