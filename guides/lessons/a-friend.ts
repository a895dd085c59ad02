import type { Lesson } from '../lesson.ts';
import { ask, CAREFUL, ENDING, good, SAY_NO_AND_TELL, tell, tryAgain } from '../lesson-parts.ts';

/** Most children who tell somebody tell a friend: that friend needs words, too. */
export const aFriend = {
  id: 'a-friend',
  name: { vi: 'Bạn của mình cần giúp', en: 'My friend needs help' },
  scenes: [
    tell('Một người bạn nhắn tin cho {bạn}.', 'A friend writes to you.'),
    {
      kind: 'chat',
      lines: [
        {
          vi: 'Tớ gặp chuyện trên mạng. Tớ sợ lắm.',
          en: 'Something happened to me online. I am scared.',
        },
        {
          vi: 'Có người dọa gửi hình của tớ cho mọi người.',
          en: 'Someone threatens to send my picture around.',
        },
        { vi: 'Đừng kể với ai nhé.', en: 'Do not tell anybody.' },
      ],
    },
    ask(
      '{Bạn} trả lời thế nào?',
      'What do you answer?',
      good(
        [
          'Không phải lỗi của cậu. Mình cùng đi kể nhé.',
          'It is not your fault. Let us tell together.',
        ],
        ['Đúng rồi. Đi cùng nhau thì đỡ sợ.', 'Yes. It is less scary together.'],
      ),
      good(
        ['Mình cùng gọi 111 nhé.', 'Let us call 111 together.'],
        [
          'Đúng rồi. Gọi giúp cho người khác cũng được.',
          'Yes. You may call for somebody else, too.',
        ],
      ),
      tryAgain(
        ['Sao cậu lại làm thế?', 'Why did you do that?'],
        [
          'Câu này làm người ta buồn thêm. {Bạn} thử câu khác nhé.',
          'That would hurt more. Try another sentence.',
        ],
      ),
      tryAgain(
        ['Hứa giữ bí mật.', 'Promise to keep the secret.'],
        [
          'Bí mật làm ai đó sợ thì nên kể ra. {Bạn} thử lại nhé.',
          'A secret that scares should be told. Try again.',
        ],
      ),
    ),
  ],
  ending: ENDING,
  teacher: {
    aim: {
      vi: 'Học sinh biết nói gì với một người bạn đang sợ, và cùng bạn ấy kể với người lớn.',
      en: 'Pupils know what to say to a frightened friend, and go to an adult together.',
    },
    ask: [
      { vi: 'Câu nào làm bạn ấy bớt sợ?', en: 'Which sentence makes the friend less afraid?' },
      { vi: 'Bí mật nào thì không nên giữ?', en: 'Which secrets should not be kept?' },
    ],
    careful: CAREFUL,
  },
  source: SAY_NO_AND_TELL,
} satisfies Lesson;
