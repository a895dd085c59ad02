import type { Language } from './posts.ts';

interface Feed {
  readonly title: string;
  readonly note: string;
  readonly more: string;
  readonly save: string;
  readonly report: string;
  readonly why: string;
  readonly reasons: readonly string[];
  readonly send: string;
  readonly sent: string;
  readonly close: string;
}

/** The made-up site's own words; its report goes nowhere. */
export const FEED: Readonly<Record<Language, Feed>> = {
  vi: {
    title: 'Bảng tin',
    note: 'Mọi hình ở đây do máy vẽ',
    more: 'Tùy chọn khác',
    save: 'Lưu bài viết',
    report: 'Báo cáo bài viết',
    why: 'Vì sao báo cáo bài này?',
    reasons: ['Tin rác', 'Vấn đề liên quan đến người dưới 18 tuổi', 'Bắt nạt'],
    send: 'Gửi',
    sent: 'Xong. Đây là trang thử nên không có gì được gửi đi.',
    close: 'Đóng',
  },
  en: {
    title: 'News feed',
    note: 'Every picture here is drawn by a program',
    more: 'More options',
    save: 'Save post',
    report: 'Report post',
    why: 'Why are you reporting this post?',
    reasons: ['Spam', 'Problem involving someone under 18', 'Bullying'],
    send: 'Submit',
    sent: 'Done. This is a demo, so nothing was sent.',
    close: 'Close',
  },
};

/** Pages of the extension that a button of the tour opens. */
export const OPENS = {
  popup: 'popup.html',
  practice: 'practice.html',
  options: 'options.html#/sensitivity',
  counts: 'counts.html',
  talk: 'talk.html',
} as const;
export type Opens = keyof typeof OPENS;

interface Stop {
  readonly name: string;
  /** What to look at, and what to try: one paragraph each; `*words*` are a button's. */
  readonly say: readonly string[];
  readonly open?: readonly (readonly [page: Opens, words: string])[];
}

interface Tour {
  readonly name: string;
  readonly back: string;
  readonly next: string;
  readonly again: string;
  readonly language: string;
  /** `{seen}`, `{all}` and `{covered}` are counted in the page */
  readonly count: string;
  readonly opened: string;
  readonly stops: readonly Stop[];
}

/** The tour, for the adult who looks at Ô Xanh for the first time. */
export const TOUR: Readonly<Record<Language, Tour>> = {
  vi: {
    name: 'Một vòng xem thử',
    back: 'Quay lại',
    next: 'Tiếp theo',
    again: 'Xem lại từ đầu',
    language: 'Ngôn ngữ',
    count: 'Đã xem {seen}/{all} hình, che {covered}.',
    opened: 'Đã mở trong thẻ mới.',
    stops: [
      {
        name: 'Che trước khi hiện',
        say: [
          'Mọi hình được xét ngay trên máy này rồi mới hiện ra. Hình không dành cho trẻ em được che lại.',
          'Hãy cuộn bảng tin: hình vô hại vẫn nguyên. Những hình bị che ở đây chỉ là các đốm tròn do máy vẽ.',
        ],
      },
      {
        name: 'Giúp trẻ',
        say: [
          'Hãy bấm *Giúp mình* trên một hình đã che.',
          'Câu đầu tiên luôn là: không phải lỗi của bạn. Rồi đến một người lớn tin cậy, Tổng đài 111, và cách báo cáo.',
          'Phím Esc ẩn tất cả.',
        ],
      },
      {
        name: 'Chỉ chỗ bấm',
        say: [
          'Trong bảng đó, hãy chọn *Báo cáo ở đây*, rồi *Chỉ cho mình chỗ bấm*.',
          'Ô Xanh khoanh đúng nút trên trang. Trẻ tự bấm; Ô Xanh không bao giờ bấm thay. Trang thử này không gửi gì đi.',
        ],
      },
      {
        name: 'Tập trước, hỏi bất cứ lúc nào',
        say: [
          'Không cần có hình nào mới được giúp: chiếc ô trên thanh công cụ của trình duyệt luôn sẵn sàng.',
          'Trẻ tập báo cáo và nhờ giúp trên những trang giả, thầy cô có phiếu để in.',
        ],
        open: [
          ['popup', 'Mở bảng của chiếc ô'],
          ['practice', 'Mở trang luyện tập'],
        ],
      },
      {
        name: 'Dành cho người lớn',
        say: [
          'Chọn mức che, khóa bằng mã PIN, xem số lần che. Chỉ có số đếm, không bao giờ có trang web nào trẻ đã xem.',
          'Và những câu gợi ý để nói chuyện với trẻ.',
        ],
        open: [
          ['options', 'Mở cài đặt'],
          ['counts', 'Mở thống kê'],
          ['talk', 'Mở trang trò chuyện với trẻ'],
        ],
      },
    ],
  },
  en: {
    name: 'A short tour',
    back: 'Back',
    next: 'Next',
    again: 'Start again',
    language: 'Language',
    count: '{seen} of {all} pictures checked, {covered} covered.',
    opened: 'Opened in a new tab.',
    stops: [
      {
        name: 'Covered before it is seen',
        say: [
          'Every picture is judged on this computer before it is shown. Those not meant for children stay covered.',
          'Scroll the feed: harmless pictures are untouched. The covered ones here are only heaps of dots drawn by a program.',
        ],
      },
      {
        name: 'Help for the child',
        say: [
          'Press *Help me* on a covered picture.',
          'The first sentence is always: it is not your fault. Then a trusted grown-up, Helpline 111, and how to report.',
          'The Esc key hides it all.',
        ],
      },
      {
        name: 'Show me where',
        say: [
          'There, choose *Report it here*, then *Show me where*.',
          'Ô Xanh rings the right button in the page. The child presses it; Ô Xanh never does. This demo sends nothing.',
        ],
      },
      {
        name: 'Practise, and ask at any time',
        say: [
          'Help needs no picture: the umbrella in the browser’s toolbar is always there.',
          'Children practise reporting and asking for help on made-up pages; teachers have sheets to print.',
        ],
        open: [
          ['popup', 'Open the umbrella’s window'],
          ['practice', 'Open the practice page'],
        ],
      },
      {
        name: 'For grown-ups',
        say: [
          'Choose how much is covered, lock it with a PIN, see how often. Only counts, never which pages a child saw.',
          'And words for talking with a child about it.',
        ],
        open: [
          ['options', 'Open the settings'],
          ['counts', 'Open the counts'],
          ['talk', 'Open the page on talking'],
        ],
      },
    ],
  },
};
