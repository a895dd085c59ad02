import type { Source, Text } from './guide.ts';
import { official, seenInCode } from './sources.ts';

export type BrowserKind = 'chromium' | 'edge' | 'firefox';

/** Words on a control of the browser. Where Vietnamese was never seen, the English ones stand. */
export interface BrowserLabel {
  readonly words: { readonly vi?: string; readonly en: string };
  readonly source: Source;
}

/**
 * Where a browser is told to let us work. `{label}` in a step is the words on the control, in the
 * language of the browser, which need not be ours.
 */
export interface BrowserSteps {
  readonly kind: BrowserKind;
  /** under `chrome://`: the page about this extension, `{id}` its id; null: no page of ours may open it */
  readonly details: string | null;
  readonly privateWindows: {
    readonly label: BrowserLabel;
    /** the choice under the label, where it is no switch */
    readonly allow?: BrowserLabel;
    readonly steps: readonly Text[];
  };
  readonly everySite: { readonly label: BrowserLabel; readonly steps: readonly Text[] };
}

const CHROME_HELP = 'https://support.google.com/chrome_webstore/answer/2664769';
const FIREFOX_HELP = 'https://support.mozilla.org/kb/extensions-private-browsing';

/** English read in Chromium 156 and Firefox 153 themselves; Vietnamese in their public translations. */
const ON_ALL_SITES: BrowserLabel = {
  words: { en: 'On all sites' },
  source: official(CHROME_HELP, '2026-11-22'),
};
const CHROMIUM_SITES = [
  { vi: 'Mở trang của Ô Xanh trong trình duyệt.', en: 'Open the browser’s page about Ô Xanh.' },
  {
    vi: 'Ở phần quyền truy cập trang web, chọn “{label}” (trên tất cả các trang).',
    en: 'Under site access choose “{label}”.',
  },
] as const;

const chromium = (kind: BrowserKind, label: BrowserLabel): BrowserSteps => ({
  kind,
  details: 'extensions/?id={id}',
  privateWindows: {
    label,
    steps: [
      { vi: 'Mở trang của Ô Xanh trong trình duyệt.', en: 'Open the browser’s page about Ô Xanh.' },
      { vi: 'Kéo xuống, bật “{label}”.', en: 'Scroll down and switch on “{label}”.' },
    ],
  },
  everySite: { label: ON_ALL_SITES, steps: CHROMIUM_SITES },
});

export const BROWSERS: Readonly<Record<BrowserKind, BrowserSteps>> = {
  chromium: chromium('chromium', {
    words: { vi: 'Cho phép ở chế độ ẩn danh', en: 'Allow in Incognito' },
    source: seenInCode(CHROME_HELP, '2026-11-22'),
  }),
  edge: chromium('edge', {
    words: { en: 'Allow in InPrivate' },
    source: seenInCode(
      'https://support.microsoft.com/microsoft-edge/add-turn-off-or-remove-extensions-in-microsoft-edge-9c0ec68c-2fbc-2f2c-9ff0-bdc76f46b026',
      '2026-11-22',
    ),
  }),
  firefox: {
    kind: 'firefox',
    details: null,
    privateWindows: {
      label: {
        words: { vi: 'Chạy trong cửa sổ riêng tư', en: 'Run in Private Windows' },
        source: seenInCode(FIREFOX_HELP, '2026-11-22'),
      },
      allow: {
        words: { vi: 'Cho phép', en: 'Allow' },
        source: seenInCode(FIREFOX_HELP, '2026-11-22'),
      },
      steps: [
        {
          vi: 'Bấm Ctrl+Shift+A (máy Mac: ⌘+Shift+A), rồi chọn Ô Xanh.',
          en: 'Press Ctrl+Shift+A (on a Mac ⌘+Shift+A), then choose Ô Xanh.',
        },
        { vi: 'Ở dòng “{label}”, chọn “{allow}”.', en: 'In the line “{label}” choose “{allow}”.' },
      ],
    },
    everySite: {
      label: {
        words: {
          vi: 'Truy cập dữ liệu của bạn trên mọi trang web',
          en: 'Access your data for all websites',
        },
        source: seenInCode(
          'https://support.mozilla.org/kb/manage-optional-permissions-extensions',
          '2026-11-22',
        ),
      },
      steps: [
        {
          vi: 'Bấm Ctrl+Shift+A (máy Mac: ⌘+Shift+A), rồi chọn Ô Xanh.',
          en: 'Press Ctrl+Shift+A (on a Mac ⌘+Shift+A), then choose Ô Xanh.',
        },
        { vi: 'Ở phần quyền hạn, bật “{label}”.', en: 'Under permissions switch on “{label}”.' },
      ],
    },
  },
};

/** The label's words as this browser shows them; `language` is the browser's own, such as `vi` or `en-US`. */
export function labelWords(label: BrowserLabel, language: string): string {
  const { vi, en } = label.words;
  return language.toLowerCase().startsWith('vi') ? (vi ?? en) : en;
}
