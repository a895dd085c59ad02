import type { Table } from '../text.ts';
import type { ManagedKey } from './notes.ts';

export const en: Table<ManagedKey> = {
  sensitivity: 'How much is covered',
  sensitivityHelp:
    'How readily pictures are covered. Values: relaxed, balanced, strict, custom (with limits of your own).',
  limits: 'Own limits for each kind',
  limitsHelp:
    'Only for the sensitivity custom. Five numbers from 0 (cover always) to 2 (never for this class alone), in the order of docs/evaluation.md. What relaxed covers stays covered.',
  cover: 'How a covered picture looks',
  coverHelp: 'Values: blur, opaque (a calm tone), drawing (a calm drawing instead).',
  language: 'Language',
  languageHelp: 'Values: vi, en. Unset: the reader chooses.',
  textLevel: 'Age of the child',
  textLevelHelp:
    'Values: younger (6–10 years; strict is then the default), older (11–17 years). Unset: chosen on the computer.',
  drawings: 'Drawings and cartoons',
  drawingsHelp:
    'Their own sensitivity, apart from photographs. Values: same, relaxed, balanced, strict.',
  video: 'Video',
  videoHelp:
    'Its own sensitivity, apart from still pictures. Values: same, relaxed, balanced, strict, covered (no video is shown).',
  undecided: 'Pictures that could not be checked',
  undecidedHelp:
    'Values: auto (shown only at relaxed), covered, shown. If the checking itself is broken, nothing is shown.',
  showAnyway: 'Showing a covered picture',
  showAnywayHelp: 'Values: never, pin (with the PIN), calm (after a calm question).',
  country: 'Country of the helplines',
  countryHelp: 'Two small letters, such as vn.',
  mark: 'The child’s own mark',
  markHelp: 'none, or a drawing and a colour, such as boat-green. Better left to the child.',
  sites: 'Rules for single sites',
  sitesHelp:
    'A list of entries with host, sensitivity, pausedUntil (milliseconds since 1970) and reason. Fields that are not needed may be left out. Subdomains are included.',
  counts: 'Daily counts',
  countsHelp:
    'Whether four numbers per day are kept on this computer: checked, covered, help opened, times practised. Never which pages. Nothing is sent.',
  autoLock: 'Locks itself after (minutes)',
  autoLockHelp: 'After the PIN was given. From 1 to 60.',
  organisation: 'Name of the school',
  organisationHelp: 'Shown wherever a setting is locked: "set by …". At most 120 letters.',
  contact: 'Trusted person at school',
  contactHelp:
    'Shown beside Helpline 111, never instead of it. Three fields: name, phone, hours (when somebody can be reached).',
  pauseSites: 'Sites where pausing is allowed',
  pauseSitesHelp:
    'A list of hosts; * allows any, an empty list none. Unset: none where the sensitivity is locked, else any.',
  lessons: 'Practice lessons given',
  lessonsHelp: 'Ids of lessons; the practice page shows them first.',
  pin: 'PIN of this computer',
  pinHelp:
    'Values: own (a PIN may be set here), policy (there is no PIN; nobody here can loosen anything).',
  countsExport: 'Save counts as a file',
  countsExportHelp: 'Whether the counts page may save its numbers, by hand, as a file.',
};
