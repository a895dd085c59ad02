import type { Table } from '../text.ts';
import type { BranchKey } from './notes.ts';

export const vi: Table<BranchKey> = {
  branchesTitle: 'Đã có chuyện gì?',
  saw: { younger: 'Em thấy hình làm em khó chịu', older: 'Bạn thấy hình làm bạn khó chịu' },
  saw1: {
    younger: 'Em nhìn chỗ khác, hoặc đóng trang.',
    older: 'Bạn nhìn chỗ khác, hoặc đóng trang.',
  },
  saw2: {
    younger: 'Em thấy sợ, buồn hay lạ đều bình thường.',
    older: 'Bạn thấy sợ, ngại hay tò mò đều bình thường.',
  },
  saw3: {
    younger: 'Kể ra có thể giúp em nhẹ lòng hơn.',
    older: 'Kể ra có thể giúp bạn nhẹ lòng hơn.',
  },
  sent: { younger: 'Có người gửi hình cho em', older: 'Có người gửi hình cho bạn' },
  sent1: {
    younger: 'Em không cần mở. Em không cần trả lời.',
    older: 'Bạn không cần mở. Bạn không cần trả lời.',
  },
  sent2: 'Đừng gửi hình đó cho ai, kể cả để hỏi.',
  sent3: 'Báo cáo người gửi, rồi chặn.',
  sent4: 'Đừng xóa cuộc trò chuyện.',
  asked: { younger: 'Có người xin hình của em', older: 'Có người xin hình của bạn' },
  asked1: {
    younger: 'Em được nói không. Em không cần trả lời nữa.',
    older: 'Bạn có quyền nói không. Bạn không cần trả lời nữa.',
  },
  asked2: {
    younger: 'Người đó có thể là người lạ, hoặc người em quen.',
    older: 'Đó có thể là người lạ, hoặc người bạn quen.',
  },
  asked3: 'Đừng xóa cuộc trò chuyện. Nhớ tên người đó.',
  asked4: 'Kể với người lớn, hoặc gọi {line}.',
  threatened: { younger: 'Có người dọa em', older: 'Có người dọa bạn' },
  threatened1: 'Người dọa mới là người làm sai.',
  threatened2: 'Đừng gửi tiền. Đừng gửi thêm hình.',
  threatened3: 'Đừng trả lời nữa. Giữ lại tin nhắn và tên người đó.',
  threatened4: {
    younger: 'Hôm nay, em kể với người lớn và gọi {line}.',
    older: 'Báo cáo, rồi chặn. Hôm nay, kể với người lớn và gọi {line}.',
  },
  posted: { younger: 'Hình của em bị đưa lên mạng', older: 'Hình của bạn bị đưa lên mạng' },
  posted1: 'Hình có thể được gỡ xuống.',
  posted2: {
    younger: 'Báo cáo, rồi chọn dòng “hình của tôi”.',
    older: 'Báo cáo, rồi chọn lý do nói về hình của chính bạn.',
  },
  posted3: {
    younger: 'Em không phải lo một mình. Nhờ một người lớn cùng làm.',
    older: 'Bạn không phải lo một mình. Nhờ một người lớn cùng làm.',
  },
  friend: {
    younger: 'Chuyện xảy ra với bạn của em',
    older: 'Chuyện xảy ra với một người bạn',
  },
  friend1: 'Lắng nghe và tin bạn ấy. Đừng trách.',
  friend2: 'Đừng xin xem hình. Đừng gửi cho ai.',
  friend3: 'Cùng bạn ấy kể với một người lớn.',
  shared: {
    younger: 'Em lỡ gửi hoặc chia sẻ hình',
    older: 'Bạn lỡ gửi hoặc chia sẻ hình',
  },
  shared1: {
    younger: 'Vẫn có cách. Em không phải lo một mình.',
    older: 'Vẫn có cách. Bạn không phải lo một mình.',
  },
  shared2: 'Gỡ hoặc thu hồi hình ở nơi đã gửi. Đừng xóa cuộc trò chuyện.',
  shared3: 'Đừng gửi thêm cho ai.',
  shared4: 'Kể với một người lớn, hoặc gọi {line}.',
  tid: 'Take It Down',
  tidWhat: {
    younger: 'Giúp gỡ hình riêng tư của chính em.',
    older: 'Giúp gỡ hình riêng tư của chính bạn, chụp khi dưới 18 tuổi.',
  },
  tidHow: 'Hình không rời khỏi máy. Không cần nói tên. Miễn phí.',
  tidWhere: 'Chỉ dùng được ở một số nơi, như Facebook, Instagram, TikTok.',
  tidTogether: {
    younger: 'Em nhờ một người lớn cùng làm nhé.',
    older: 'Bạn có thể nhờ một người lớn cùng làm.',
  },
  tidOpen: 'Mở Take It Down',

  tellSaw: '{Me} vừa thấy một thứ trên mạng làm {me} khó chịu.',
  tellSent: 'Có người gửi hình làm {me} khó chịu.',
  tellAsked: 'Có người trên mạng xin hình của {me}. {Me} không muốn.',
  tellThreatened: 'Có người trên mạng đang dọa {me}.',
  tellPosted: 'Có người đưa hình của {me} lên mạng.',
  tellFriend: 'Một người bạn của {me} gặp chuyện trên mạng và cần giúp.',
  tellShared: '{Me} lỡ gửi một hình trên mạng. {Me} lo lắm.',
  sayTo: '{You} ơi, {me} có chuyện muốn kể. {what} {You} nói chuyện với {me} nhé?',
  youMum: 'Mẹ',
  youDad: 'Bố',
  youGrandparents: 'Ông bà',
  youTeacher: 'Thầy cô',
  meMum: 'con',
  meDad: 'con',
  meGrandparents: 'cháu',
  meTeacher: 'em',
  meCall: { younger: 'con', older: 'em' },
};
