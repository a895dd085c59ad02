import type { Table } from '../text.ts';
import type { HelpKey } from './notes.ts';

export const vi: Table<HelpKey> = {
  product: 'Ô Xanh',
  notYourFault: { younger: 'Không phải lỗi của em.', older: 'Không phải lỗi của bạn.' },
  hide: 'Ẩn ngay',
  back: 'Quay lại',
  otherSide: 'Chuyển sang bên kia',
  language: 'Ngôn ngữ',
  listen: 'Nghe đọc',
  stopListening: 'Dừng đọc',
  noVoice: 'Máy này chưa có giọng đọc tiếng Việt.',
  copy: 'Chép',
  sentence: 'Câu để nói',
  copied: 'Đã chép',
  copyByHand: 'Bấm Ctrl và C để chép.',

  homeFlagged: {
    younger: 'Em không cần xem hình đó. Hình vẫn được che.',
    older: 'Bạn không cần xem hình đó. Hình vẫn được che.',
  },
  homeUndecided: 'Máy chưa kiểm tra được hình này. Hình vẫn được che.',
  homeByHand: {
    younger: 'Em tìm giúp đỡ là đúng. Em không một mình.',
    older: 'Bạn tìm giúp đỡ là đúng. Bạn không một mình.',
  },
  homeQuestion: { younger: 'Em muốn làm gì?', older: 'Bạn muốn làm gì?' },
  adult: 'Kể với người lớn',
  adultHint: 'Bố mẹ, ông bà, thầy cô…',
  call: 'Gọi 111',
  callHint: 'Miễn phí, ngày cũng như đêm',
  report: 'Báo cáo ở đây',
  reportHint: 'Chỉ cách, từng bước một',
  somethingElse: 'Có chuyện khác',
  mistake: 'Máy nhận nhầm',

  adultRight: { younger: 'Em kể ra là đúng.', older: 'Bạn kể ra là đúng.' },
  adultPick: { younger: 'Em muốn kể với ai?', older: 'Bạn muốn kể với ai?' },
  mum: 'Mẹ',
  dad: 'Bố',
  grandparents: 'Ông bà',
  teacher: 'Thầy cô',
  adultSay: { younger: 'Em có thể nói câu này:', older: 'Bạn có thể nói hoặc gửi câu này:' },
  adultOnlyWords: 'Chỉ cần lời nói. Đừng gửi hình.',
  adultKeepTelling: {
    younger: 'Người đó chưa giúp được? Em kể với người khác, cho tới khi được giúp.',
    older: 'Người đó chưa giúp được? Bạn kể với người khác, cho tới khi được giúp.',
  },

  callIs: '111 là số điện thoại giúp đỡ trẻ em.',
  callPress: 'Bấm ba số này trên điện thoại.',
  callSay: { younger: 'Em có thể nói câu này:', older: 'Bạn có thể nói câu này:' },
  callSentence: {
    younger: 'Con chào cô chú. {what} Con muốn được giúp ạ.',
    older: 'Em chào anh chị. {what} Em muốn được giúp ạ.',
  },
  callStory: 'Gọi 111 thì có gì?',
  dangerTitle: { younger: 'Có người sắp làm đau em?', older: 'Có người sắp làm hại bạn?' },
  danger: 'Gọi 113 ngay.',

  storyTitle: 'Gọi 111 thì có gì?',
  storyStart: { younger: 'Em bấm 1, 1, 1.', older: 'Bạn bấm 1, 1, 1.' },
  storyAsk: 'Họ có thể hỏi gì?',
  storyRest: {
    younger: 'Em kể từ từ thôi. Em chưa muốn nói thì cứ bảo vậy.',
    older: 'Bạn kể theo cách của mình. Chưa muốn nói thì bạn cứ bảo vậy.',
  },
  mistakeTitle: 'Không có gì đâu.',
  mistakeSay: 'Máy đôi khi nhận nhầm.',
  mistakeStays: 'Hình vẫn được che. Ô Xanh không ghi lại gì.',
  mistakeNeed: {
    younger: 'Em cần hình này? Nhờ một người lớn xem trước.',
    older: 'Bạn cần hình này? Nhờ một người lớn xem trước.',
  },
  mistakeClose: 'Đóng',
};
