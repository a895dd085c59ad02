import type { Table } from '../text.ts';
import type { ManagedKey } from './notes.ts';

export const vi: Table<ManagedKey> = {
  sensitivity: 'Mức che',
  sensitivityHelp:
    'Hình dễ bị che đến đâu. Giá trị: relaxed (ít), balanced (vừa), strict (nhiều), custom (tự chỉnh).',
  limits: 'Giới hạn riêng cho từng nhóm',
  limitsHelp:
    'Chỉ dùng với mức che custom. Năm số từ 0 (luôn che) đến 2 (không che vì riêng loại này), theo thứ tự trong docs/evaluation.md. Hình mà mức relaxed che thì vẫn bị che.',
  cover: 'Hình bị che trông thế nào',
  coverHelp: 'Giá trị: blur (làm mờ), opaque (một màu dịu), drawing (thay bằng hình vẽ dịu mắt).',
  language: 'Ngôn ngữ',
  languageHelp: 'Giá trị: vi, en. Không đặt: người dùng máy tự chọn.',
  textLevel: 'Tuổi của trẻ',
  textLevelHelp:
    'Giá trị: younger (6–10 tuổi, khi đó mặc định là strict), older (11–17 tuổi). Không đặt: chọn trên máy.',
  drawings: 'Tranh vẽ và hoạt hình',
  drawingsHelp:
    'Mức che riêng, tách khỏi ảnh chụp. Giá trị: same (như ảnh), relaxed, balanced, strict.',
  video: 'Video',
  videoHelp:
    'Mức che riêng, tách khỏi ảnh tĩnh. Giá trị: same (như ảnh), relaxed, balanced, strict, covered (không hiện video nào).',
  undecided: 'Hình chưa kiểm tra được',
  undecidedHelp:
    'Giá trị: auto (chỉ hiện ở mức relaxed), covered (che), shown (hiện). Khi bộ kiểm tra hình hỏng thì không hình nào hiện.',
  showAnyway: 'Cho xem hình đang che',
  showAnywayHelp:
    'Giá trị: never (không bao giờ), pin (phải có mã PIN), calm (sau một câu hỏi nhẹ nhàng).',
  country: 'Đường dây trợ giúp của nước nào',
  countryHelp: 'Hai chữ thường, ví dụ vn.',
  mark: 'Dấu riêng của trẻ',
  markHelp: 'none, hoặc hình và màu, ví dụ boat-green. Nên để trẻ tự chọn.',
  sites: 'Luật riêng cho trang web',
  sitesHelp:
    'Danh sách gồm host, sensitivity, pausedUntil (mili giây từ năm 1970) và reason. Mục nào không cần thì bỏ qua. Áp dụng cả tên miền con.',
  counts: 'Đếm theo ngày',
  countsHelp:
    'Có giữ bốn con số mỗi ngày trên máy này không: đã kiểm tra, đã che, lần mở trợ giúp, lần luyện tập. Không ghi trang nào. Không gửi đi đâu.',
  autoLock: 'Tự khóa lại sau (phút)',
  autoLockHelp: 'Tính từ khi nhập mã PIN. Từ 1 đến 60.',
  organisation: 'Tên trường',
  organisationHelp: 'Hiện ở mọi mục bị khóa: “do … đặt”. Tối đa 120 ký tự.',
  contact: 'Người đáng tin ở trường',
  contactHelp:
    'Hiện bên cạnh Tổng đài 111, không thay cho 111. Ba mục: name (tên), phone (điện thoại), hours (giờ có thể gặp).',
  pauseSites: 'Trang web được tạm dừng che',
  pauseSitesHelp:
    'Danh sách tên miền; * là mọi trang, danh sách rỗng là không trang nào. Không đặt: không trang nào nếu mức che bị khóa, ngược lại là mọi trang.',
  lessons: 'Bài luyện tập được giao',
  lessonsHelp: 'Mã của các bài; trang luyện tập đưa lên đầu.',
  pin: 'Mã PIN trên máy',
  pinHelp:
    'Giá trị: own (có thể đặt mã PIN trên máy), policy (không có mã PIN, không ai ở máy này nới lỏng được).',
  countsExport: 'Lưu số đếm thành tệp',
  countsExportHelp: 'Trang số đếm có được lưu các con số thành tệp, bằng tay, hay không.',
};
