import type { BrowserName } from '../../tests/support/driver.ts';

/** The parts of a built manifest that decide what we may do, and where. */
export interface Built {
  permissions: string[];
  host_permissions?: string[];
  content_scripts: Record<string, unknown>[];
  content_security_policy?: object;
  declarative_net_request?: object;
  message_serialization?: string;
}

/** Something of the manifest, and the test that fails without it. */
export interface Case {
  readonly what: string;
  readonly browsers: readonly BrowserName[];
  readonly remove: (manifest: Built) => void;
  readonly spec: string;
  /** in the title of the one test of that file */
  readonly title: string;
}

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];
const CHROMIUM: readonly BrowserName[] = ['chromium'];
const FIREFOX: readonly BrowserName[] = ['firefox'];

const JUDGED = ['main-path.spec.ts', '40 harmless pictures are shown'] as const;
const CHOICE = ['settings.spec.ts', 'the right PIN opens, and the browser forgets that'] as const;
const HELP = ['ui-panel.spec.ts', 'a covered picture leads to help'] as const;
const ANNOUNCED = [
  'guard-flash.spec.ts',
  'never seen: hostile, label forged in a late closed tree, data:',
] as const;
const kind = (name: string) => ['kinds.spec.ts', `${name}: never painted clear`] as const;

type Test = readonly [spec: string, title: string];

/** Each permission of each browser. */
const PERMISSIONS: readonly (readonly [string, readonly BrowserName[], Test])[] = [
  ['storage', BOTH, CHOICE],
  ['scripting', BOTH, HELP],
  ['alarms', BOTH, ['settings.spec.ts', 'a pause on a host shows its pages']],
  ['contextMenus', BOTH, ['guard-byhand.spec.ts', 'the right-click menu has its entries']],
  ['offscreen', CHROMIUM, JUDGED],
  [
    'declarativeNetRequestWithHostAccess',
    CHROMIUM,
    ['guard-pixels.spec.ts', 'over HTTP a picture cacheable is judged with 1 requests'],
  ],
  ['webRequest', FIREFOX, kind('img-moving')],
  ['webRequestBlocking', FIREFOX, kind('img-moving')],
  ['webRequestFilterResponse', FIREFOX, kind('img-moving')],
];

/** Every content script without this key, or with another value for it. */
const scripts =
  (key: string, value?: unknown) =>
  ({ content_scripts }: Built) => {
    for (const script of content_scripts) {
      if (!(key in script)) continue;
      if (value === undefined) delete script[key];
      else script[key] = value;
    }
  };

/** What else of the manifest reaches into pages, or lets us do something. */
const SETTINGS: readonly (readonly [string, readonly BrowserName[], Test, Case['remove']])[] = [
  // Firefox grants the addresses of content scripts with them: there nothing notices.
  ['<all_urls>', CHROMIUM, HELP, (manifest) => delete manifest.host_permissions],
  [
    'content script: guard',
    BOTH,
    JUDGED,
    (manifest) => {
      const { content_scripts: all } = manifest;
      manifest.content_scripts = all.filter(({ js }) => !String(js).includes('guard'));
    },
  ],
  [
    'content script: announcer',
    BOTH,
    ANNOUNCED,
    (manifest) => {
      const { content_scripts: all } = manifest;
      manifest.content_scripts = all.filter(({ js }) => !String(js).includes('announce'));
    },
  ],
  ['world: MAIN', BOTH, ANNOUNCED, scripts('world')],
  [
    'css: guard.css',
    BOTH,
    kind('img'),
    (manifest) => {
      // Either alone is enough on most pages: the guard brings the sheet, too, when it starts as early.
      scripts('css')(manifest);
      scripts('run_at')(manifest);
    },
  ],
  ['all_frames', BOTH, kind('frame-other-site'), scripts('all_frames')],
  [
    'match_origin_as_fallback',
    BOTH,
    ['guard-places.spec.ts', 'covered and shown in a blob: frame'],
    scripts('match_origin_as_fallback'),
  ],
  [
    'rule for streams',
    CHROMIUM,
    ['guard-hostile.spec.ts', 'a page gains nothing: a stream of pictures'],
    (manifest) => delete manifest.declarative_net_request,
  ],
  ['wasm-unsafe-eval', BOTH, JUDGED, (manifest) => delete manifest.content_security_policy],
  ['message_serialization', CHROMIUM, JUDGED, (manifest) => delete manifest.message_serialization],
];

export const CASES: readonly Case[] = [
  ...PERMISSIONS.map(([what, browsers, [spec, title]]) => ({
    what,
    browsers,
    spec,
    title,
    remove(manifest: Built) {
      manifest.permissions = manifest.permissions.filter((name) => name !== what);
    },
  })),
  ...SETTINGS.map(([what, browsers, [spec, title], remove]) => ({
    what,
    browsers,
    spec,
    title,
    remove,
  })),
];
