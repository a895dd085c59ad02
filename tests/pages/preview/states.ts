import { BRANCHES } from '../../../components/help/screens.ts';
import { COUNTS, FAMILY } from './family-states.ts';
import { PRACTICE, SHEETS } from './practice-states.ts';
import type { State } from './state.ts';

const SCREENS = ['home', 'adult', 'call', 'story', 'mistake', 'branches'];
const PLACES = [
  'https://unknown.example/',
  'https://www.facebook.com/someone/posts/1',
  'https://www.tiktok.com/@someone/video/1',
  'https://chat.zalo.me/',
];

const panel: readonly State[] = [
  ...SCREENS.map((screen) => ({ screen })),
  ...BRANCHES.map((branch) => ({ screen: `branch-${branch}` })),
  ...['undecided', 'by-hand'].map((reason) => ({ screen: 'home', reason })),
  ...PLACES.flatMap((on) => ['report', 'what', 'done'].map((screen) => ({ screen, on }))),
];

const shows: readonly State[] = [
  { screen: 'home', see: 'yes' },
  { screen: 'home', see: 'no' },
  { view: 'show' },
  { view: 'show', way: 'calm', step: '2' },
  { view: 'show', way: 'pin', step: '2' },
  { view: 'show', way: 'calm', step: '2', menus: 'none' },
  { view: 'show', way: 'never' },
  { view: 'show', way: 'gone' },
  { view: 'show', screen: 'adult' },
];

const SCHOOL = 'Trường Tiểu học và Trung học cơ sở Nguyễn Thượng Hiền';
const elsewhere: readonly State[] = [
  ...['th', 'ph', 'id', 'et', 'tz'].map((country) => ({ screen: 'call', country })),
  { screen: 'home', country: 'et' },
  { screen: 'branch-threatened', country: 'th' },
  { screen: 'call', school: SCHOOL },
  { view: 'popup', managed: 'yes', school: SCHOOL },
  { view: 'popup', managed: 'yes' },
  { view: 'popup', paused: 'yes' },
];

/** With the child's own mark, and the page on what stays private. */
const own: readonly State[] = [
  { screen: 'home', mark: 'boat-green' },
  { view: 'popup', mark: 'fish-plum' },
  { view: 'privacy' },
  { view: 'privacy', mark: 'kite-amber' },
];

const aloud: readonly State[] = ['home', 'report'].map((screen) => ({ screen, voice: 'yes' }));

const popup: readonly State[] = [
  ...['ready', 'starting', 'damaged', 'failed'].map((state) => ({ view: 'popup', state })),
  { view: 'popup', screen: 'branch-posted' },
  { view: 'popup', screen: 'report' },
];

/** Under a step, while nothing, one or several controls are ringed, or none is found. */
const coach: readonly State[] = [
  { screen: 'report', on: PLACES[1] ?? '', coach: 'yes' },
  ...['looking', 'pointing', 'several', 'lost'].map((phase) => ({ view: 'coach', phase })),
];

const cards: readonly State[] = [
  { view: 'cards' },
  { view: 'cards', reason: 'undecided' },
  { view: 'cards', many: 'yes' },
  { view: 'cards', many: 'yes', reason: 'undecided' },
];

/** Pages for caregivers (pages.tsx): one text level, and no comfort that they do not need. */
const pages: readonly State[] = [
  { view: 'page' },
  ...FAMILY,
  ...SHEETS,
  { view: 'policy' },
  { view: 'policy', school: 'yes', slips: 'yes' },
  { view: 'policy', making: 'yes' },
  { view: 'options' },
  ...['child', 'sensitivity', 'cover', 'sites', 'pin', 'counts', 'data'].map((section) => ({
    view: 'options',
    hash: `#/${section}`,
  })),
  { view: 'options', hash: '#/sensitivity', level: 'custom' },
  { view: 'options', hash: '#/sensitivity', school: 'yes' },
  { view: 'options', hash: '#/pin', lock: 'locked' },
  { view: 'options', hash: '#/cover', lock: 'locked', press: '[value=calm]' },
];

const each = (states: readonly State[], key: string, values: readonly string[]) =>
  states.flatMap((state) => values.map((value) => ({ ...state, [key]: value })));

const HELP = [...panel, ...coach, ...shows, ...elsewhere, ...own, ...aloud, ...popup, ...cards];

/** Every state in both languages; what a child reads, at both text levels. */
export const STATES: readonly State[] = each(
  [
    ...each([...HELP, ...COUNTS, ...PRACTICE], 'level', ['younger', 'older']),
    ...pages.map((state) => ({ ...state, for: 'adults' })),
  ],
  'language',
  ['vi', 'en'],
);
