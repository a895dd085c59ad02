import type { Table } from '../text.ts';
import type { ReportKey } from './notes.ts';

export const vi: Table<ReportKey> = {
  titleOn: 'Báo cáo trên {platform}',
  titleHere: 'Báo cáo ở đây',
  generic: 'Ô Xanh chưa có hướng dẫn riêng cho trang này. Đây là cách chung.',
  what: 'Báo cáo: {kind}',
  whatQuestion: { younger: 'Em muốn báo cáo gì?', older: 'Bạn muốn báo cáo gì?' },
  whyQuestion: 'Trong hình có ai?',
  whyUnder18: 'Có trẻ em, hoặc không biết',
  whyOther: 'Chỉ có người lớn',
  change: 'Đổi',
  step: 'Bước {step}/{count}',
  next: 'Tiếp theo',
  previous: 'Bước trước',
  mayDiffer: 'Chữ có thể hơi khác một chút.',
  mayBeElsewhere: 'Nút này có thể ở chỗ khác một chút.',
  mayDifferOptional: 'Bước này có khi không hiện ra.',
  last: 'Làm xong rồi',
  doneTitle: { younger: 'Em đã báo cáo xong.', older: 'Bạn đã báo cáo xong.' },
  doneAlso: {
    younger: 'Bây giờ, em kể với một người lớn nhé?',
    older: 'Bây giờ, bạn kể với một người lớn nhé?',
  },
  yourself: { younger: 'Em tự bấm từng bước.', older: 'Bạn tự bấm từng bước.' },
};
