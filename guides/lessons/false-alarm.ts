import type { Lesson } from '../lesson.ts';
import { ask, ENDING, good, SAY_NO_AND_TELL, tell, tryAgain } from '../lesson-parts.ts';

export const falseAlarm = {
  id: 'false-alarm',
  name: { vi: 'Máy nhận nhầm', en: 'A false alarm' },
  scenes: [
    tell(
      'Máy đoán hình bằng toán. Đôi khi máy nhầm.',
      'The computer guesses by numbers. Sometimes it is wrong.',
    ),
    { kind: 'false-alarm' },
    ask(
      'Máy che hình một đám mây. {Bạn} làm gì?',
      'It covered a picture of a cloud. What do you do?',
      good(
        ['Bấm “Máy nhận nhầm”.', 'Press “This was a mistake”.'],
        ['Đúng rồi. Không ai ghi lại điều đó.', 'Yes. Nobody writes that down.'],
      ),
      good(
        ['Để yên và đọc tiếp.', 'Leave it and read on.'],
        ['Cũng được. Không sao cả.', 'That is fine, too.'],
      ),
      tryAgain(
        ['Lo là mình đã làm sai.', 'Worry about having done wrong.'],
        ['{Bạn} không làm gì sai cả. Máy nhầm thôi.', 'You did nothing wrong. The computer did.'],
      ),
    ),
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh biết máy chỉ đoán, có thể nhầm, và không ai xem hình của các em.',
      en: 'Pupils know that a program guesses, may be wrong, and that nobody looks at their pictures.',
    },
    ask: [
      { vi: 'Vì sao máy có thể nhầm?', en: 'Why can a computer be wrong?' },
      {
        vi: 'Có ai xem hình của mình không? (Không.)',
        en: 'Does anybody look at our pictures? (No.)',
      },
    ],
    careful: {
      vi: 'Chỉ dùng hình vẽ trong bài. Không mở hình khác để thử.',
      en: 'Use only the drawn pictures of the lesson. Open no other picture to try it out.',
    },
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
