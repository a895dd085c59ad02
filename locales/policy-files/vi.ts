import type { Table } from '../text.ts';
import type { FilesKey } from './notes.ts';

export const vi: Table<FilesKey> = {
  supported: 'Windows, với Chrome 148, Edge 148 hoặc Firefox 142 trở lên',
  install: 'Cài Ô Xanh',
  installHelp:
    'Bật: trình duyệt tự cài Ô Xanh, tự cập nhật, và không ai ở máy gỡ được. Tắt: mục này bị xóa và trình duyệt gỡ tiện ích.',
  noPrivate: 'Không có cửa sổ ẩn danh (riêng tư)',
  noPrivateHelp:
    'Bật: không mở được cửa sổ ẩn danh (riêng tư). Tiện ích không chạy ở đó nếu chưa có ai cho phép, nên hình ở đó không được che.',
  noTools: 'Không có công cụ cho nhà phát triển',
  noToolsHelp:
    'Bật: không ai mở được công cụ cho nhà phát triển. Với công cụ này, người dùng có thể sửa trang cho đến khi hình đã che hiện ra. Giờ học lập trình cần công cụ này, khi đó hãy để trống.',
  noGuests: 'Không có cửa sổ khách, hồ sơ mới, hay khởi động không tiện ích',
  noGuestsHelp:
    'Bật: không có cửa sổ nào mà tiện ích không chạy. Học sinh dùng chung máy nên có tài khoản riêng của hệ điều hành.',
  settings: 'Cài đặt của Ô Xanh (JSON)',
  settingsHelp:
    'Mọi cài đặt trong một dòng JSON, ví dụ {"sensitivity":"strict","organisation":"Trường Tiểu học A"}. Lệnh npm run policy ghi sẵn trong o-xanh.reg và policies.json. Tên và giá trị: docs/policy.md.',
  readTitle: 'Ô Xanh: các tệp dành cho quản trị viên',
  readFile: '{file}: {place}',
  placeChrome: 'Google Chrome trên Linux: chép vào /etc/opt/chrome/policies/managed/',
  placeChromium: 'Chromium trên Linux: chép vào /etc/chromium/policies/managed/',
  placeEdge: 'Microsoft Edge trên Linux: chép vào /etc/opt/edge/policies/managed/',
  placeFirefox:
    'Firefox trên Linux: gộp vào /etc/firefox/policies/policies.json. Windows: thư mục "distribution" cạnh firefox.exe. macOS: nên dùng tệp cấu hình .mobileconfig.',
  placeReg:
    'Windows không có miền, hoặc để thử: nhập bằng quyền quản trị. Dùng cho cả ba trình duyệt.',
  placeRemove: 'gỡ đúng những gì tệp .reg kia đã ghi, không gỡ gì khác.',
  placeAdmx:
    'Chính sách nhóm của Windows: chép vào thư mục PolicyDefinitions. Intune: nhập cùng tệp .adml tiếng Anh.',
  placeAdml: 'lời giải thích của mẫu chính sách; giữ nguyên tên thư mục, đặt cạnh tệp .admx.',
  placeMac: 'macOS: tải lên Jamf, Intune hoặc hệ quản lý thiết bị khác, áp dụng cho máy.',
  placeGoogle:
    'Bảng điều khiển Google Admin: Thiết bị, Chrome, Ứng dụng và tiện ích; thêm Ô Xanh bằng mã và địa chỉ, chọn buộc cài đặt, dán nội dung này vào mục chính sách cho tiện ích.',
  placePlan: 'các lựa chọn đã ghi lại. Lệnh npm run policy -- --json plan.json tạo lại mọi tệp.',
  readCheck:
    'Kiểm tra: chrome://policy, edge://policy hoặc about:policies, sau đó trang chính sách của Ô Xanh.',
  readBack: 'Gỡ bỏ: xóa tệp, cấu hình hoặc chính sách. Tiện ích và dữ liệu của nó sẽ mất theo.',
};
