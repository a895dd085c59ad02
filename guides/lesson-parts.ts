import type { LevelledText, TargetKind, Text } from './guide.ts';
import type { Choice, Lesson, Option, Tell, Walk } from './lesson.ts';
import { toChild } from './say.ts';
import { official, secondHand } from './sources.ts';

/** The helpline's own slogan for children: "Nói không, bỏ đi, kể lại", and keep telling until you are helped. */
export const SAY_NO_AND_TELL = official(
  'http://tongdai111.vn/tin/7-nguyen-tac-an-toan-chung-cho-moi-tre-em',
);
/** Do not pay, do not send more, stop answering, keep the messages, tell. */
export const WHEN_THREATENED = secondHand(
  'https://www.nationalcac.org/steps-to-take-following-financial-sextortion/',
);

/** The same three at the end of every lesson. */
export const ENDING: readonly LevelledText[] = [
  toChild('Đây không phải lỗi của {bạn}.', 'This is not your fault.'),
  toChild('Kể với một người lớn mà {bạn} tin.', 'Tell an adult you trust.'),
  toChild('{Bạn} có thể gọi 111, cả ngày lẫn đêm.', 'You can call 111, day and night.'),
];

export const CAREFUL: Text = {
  vi: 'Không hỏi em nào đã từng gặp chuyện này. Nếu có em kể, lắng nghe, không trách, rồi gọi 111 cùng em.',
  en: 'Do not ask who has met this. If a child tells, listen, do not blame, and call 111 together.',
};

export function tell(vi: string, en: string): Tell {
  return { kind: 'tell', say: toChild(vi, en) };
}

/** A walk in the situation that fits when nobody knows. */
export function walk(guide: string, target: TargetKind, until?: string): Walk {
  return { kind: 'walk', guide, target, situation: 'under-18', ...(until && { until }) };
}

export function ask(vi: string, en: string, ...options: readonly Option[]): Choice {
  return { kind: 'choice', ask: toChild(vi, en), options };
}

type Pair = readonly [vi: string, en: string];
const option =
  (good: boolean) =>
  (say: Pair, reply: Pair): Option => ({ say: toChild(...say), good, reply: toChild(...reply) });

export const good = option(true);
/** Not the way, said kindly: what happens then, and that another try is fine. */
export const tryAgain = option(false);

/** After a report that was sent: once is enough, and telling still helps. */
const AFTER_SENDING: Choice = ask(
  'Báo cáo xong mà hình vẫn còn. {Bạn} làm gì?',
  'You reported, but the picture is still there. What now?',
  good(
    ['Kể với một người lớn.', 'Tell an adult.'],
    ['Đúng rồi. Người lớn giúp {bạn} bước tiếp theo.', 'Yes. An adult helps with the next step.'],
  ),
  tryAgain(
    ['Báo cáo thêm nhiều lần.', 'Report it many more times.'],
    ['Báo một lần là đủ. {Bạn} thử cách khác nhé.', 'Once is enough. Try another way.'],
  ),
  tryAgain(
    ['Gửi hình cho bạn bè xem thử.', 'Show the picture to friends.'],
    [
      'Hình đó đừng gửi cho ai. {Bạn} kể bằng lời là được.',
      'Send it to nobody. Telling in words is enough.',
    ],
  ),
);

/** A lesson that walks through one platform's report and then asks what comes after it. */
export function reportLesson(parts: {
  readonly id: string;
  readonly name: Text;
  readonly first: Tell;
  readonly walk: Walk;
  readonly aim: Text;
}): Lesson {
  const { id, name, first, walk, aim } = parts;
  return {
    id,
    name,
    scenes: [first, walk, AFTER_SENDING],
    ending: ENDING,
    teacher: {
      aim,
      ask: [
        { vi: 'Nút báo cáo nằm ở đâu?', en: 'Where is the report button?' },
        { vi: 'Sau khi báo cáo, mình làm gì tiếp?', en: 'What comes after the report?' },
      ],
      careful: CAREFUL,
    },
    source: SAY_NO_AND_TELL,
  };
}
