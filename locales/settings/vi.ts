import type { Table } from '../text.ts';
import type { SettingsKey } from './notes.ts';

export const vi: Table<SettingsKey> = {
  firstSteps: 'Xem lại các bước đầu',
  title: 'Cài đặt',
  intro:
    'Trang này dành cho người lớn. Đổi gì cũng có hiệu lực ngay. Trẻ luôn biết là có giới hạn.',
  searchName: 'Tìm trong cài đặt',
  searchHint: 'Ví dụ: video, mã pin',
  foundNone: 'Không tìm thấy “{words}”. Hãy thử một từ khác, ví dụ: che, video, pin.',
  foundSome: 'Tìm thấy {count} mục',
  sections: 'Các nhóm cài đặt',
  allSettings: 'Tất cả cài đặt',
  now: 'Hiện tại: {state}',
  saved: 'Đã lưu: {what}',
  undone: 'Đã hoàn tác: {what}',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  closeNotice: 'Đóng thông báo',
  notSavedPin: 'Chưa đổi. Thay đổi này nới lỏng bảo vệ nên cần mã PIN.',
  notSavedPolicy: 'Chưa đổi. Mục này do nhà trường đặt.',
  notSavedStorage:
    'Chưa lưu được vì trình duyệt không ghi được vào máy. Hãy giải phóng bớt dung lượng rồi thử lại. Bảo vệ vẫn đang bật như cũ.',
  notSavedNobody: 'Chưa lưu được. Hãy tải lại trang này rồi thử lại. Bảo vệ vẫn đang bật như cũ.',
  lockedBy: 'Do {who} đặt. Không đổi được ở máy này.',
  lockedBySchool: 'Do trường đặt. Không đổi được ở máy này.',
  cancel: 'Thôi',
  save: 'Lưu',
  ageYounger: '6–10 tuổi',
  ageOlder: '11–17 tuổi',
  on: 'Đang bật',
  off: 'Đang tắt',
  childSection: 'Trẻ và ngôn ngữ',
  sensitivitySection: 'Mức che',
  coverSection: 'Cách che',
  sitesSection: 'Từng trang web',
  pinSection: 'Mã PIN',
  countsSection: 'Thống kê',
  dataSection: 'Dữ liệu và sao lưu',
  textLevelTitle: 'Tuổi của trẻ',
  textLevelHint:
    'Lời trên các hình bị che được viết cho lứa tuổi này. Với 6–10 tuổi, Ô Xanh che nhiều hơn, trừ khi đã chọn mức khác.',
  languageTitle: 'Ngôn ngữ',
  languageHint: 'Trẻ đọc lời giúp đỡ và các bước báo cáo bằng ngôn ngữ này.',
  countryTitle: 'Đường dây trợ giúp của nước nào',
  countryHint: 'Trẻ sẽ thấy số điện thoại trợ giúp của nước này.',
  markTitle: 'Dấu riêng của trẻ',
  markHint:
    'Trẻ tự chọn. Dấu hiện ở phía trên phần trợ giúp của Ô Xanh. Trang web không đọc được dấu này.',
  levelTitle: 'Mức che chung',
  levelHint:
    'Kéo thanh trượt để xem hình nào sẽ được che. Càng nhiều thì càng kín, nhưng cũng che nhầm nhiều hình bình thường hơn.',
  customTitle: 'Giới hạn riêng cho từng nhóm (nâng cao)',
  customHint:
    'Dành cho người muốn chỉnh kỹ. Mỗi nhóm hình có một giới hạn riêng: hình bị che khi máy chắc đến mức đó.',
  drawingsTitle: 'Tranh vẽ và hoạt hình',
  drawingsHint:
    'Tranh vẽ hay bị che nhầm hơn ảnh chụp. Có thể đặt mức riêng để trẻ xem truyện tranh thoải mái hơn, hoặc kín hơn.',
  videoTitle: 'Video',
  videoHint:
    'Video được xem lại nhiều lần trong khi chạy. Có thể đặt mức riêng, hoặc che mọi video.',
  undecidedTitle: 'Hình chưa kiểm tra được',
  undecidedHint:
    'Có hình không đọc được, ví dụ khi mạng chậm. Ô Xanh tự thử lại; mục này chọn trẻ thấy gì trong lúc đó.',
  coverStyleTitle: 'Hình bị che trông thế nào',
  coverStyleHint: 'Trẻ thấy một trong ba kiểu này thay cho hình, kèm một nút để được giúp.',
  showAnywayTitle: 'Cho xem hình đang che',
  showAnywayHint: 'Ô Xanh có lúc che nhầm. Mục này quyết định trẻ có thể mở hình đã che hay không.',
  sitesTitle: 'Luật riêng cho trang web',
  sitesHint:
    'Một trang có thể dùng mức che khác, hoặc tạm dừng trong một thời gian có hạn, ví dụ trang học vẽ.',
  ownPinTitle: 'Khóa bằng mã PIN',
  ownPinHint:
    'Mã PIN giữ cho các lựa chọn không bị nới lỏng khi người lớn vắng mặt. Siết chặt thì không cần PIN.',
  autoLockTitle: 'Tự khóa lại sau',
  autoLockHint: 'Sau khi nhập đúng PIN, các cài đặt mở trong khoảng thời gian này rồi tự khóa.',
  keepCountsTitle: 'Đếm theo ngày',
  keepCountsHint:
    'Ô Xanh chỉ đếm: bao nhiêu hình đã kiểm tra, bao nhiêu hình bị che, bao nhiêu lần mở trợ giúp. Không bao giờ ghi trang nào. Trẻ xem được đúng trang thống kê này.',
  cacheTitle: 'Kết quả đã nhớ',
  cacheHint:
    'Ô Xanh nhớ kết quả của những hình đã kiểm tra để lần sau nhanh hơn. Không có địa chỉ trang hay hình nào trong đó.',
  exportFileTitle: 'Lưu cài đặt vào tệp',
  exportFileHint: 'Để dùng lại trên máy khác. Tệp không chứa mã PIN hay số đếm.',
  importFileTitle: 'Đọc cài đặt từ tệp',
  importFileHint: 'Chọn tệp đã lưu trước đây. Những gì sẽ đổi được hiện ra trước, rồi mới áp dụng.',
  eraseTitle: 'Xóa tất cả',
  eraseHint:
    'Xóa mọi lựa chọn, mã PIN, số đếm và kết quả đã nhớ trên máy này. Ô Xanh trở lại như mới cài và vẫn che hình.',
  noAnswer:
    'Ô Xanh chưa trả lời nên chưa mở được cài đặt. Bảo vệ vẫn đang bật như cũ. Hãy thử lại. Nếu vẫn vậy, hãy đóng trình duyệt rồi mở lại.',
  checkProtection: 'Kiểm tra bảo vệ',
};
