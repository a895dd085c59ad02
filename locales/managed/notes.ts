import type { Notes } from '../text.ts';

/**
 * What an administrator reads of each setting: in the managed schema, in group policy (ADML) and on the
 * policy page. `<key>` is the title, `<key>Help` what it does and which values there are. Values such as
 * `strict` stay as they are.
 */
export const notes = {
  sensitivity: 'How readily pictures are covered.',
  sensitivityHelp: 'Names its four values.',
  limits: 'Own limits of "custom", one number per class.',
  limitsHelp: 'Five numbers in the order of the classifier.',
  cover: 'How a covered picture looks.',
  coverHelp: 'Names its three values.',
  language: 'Language of the extension.',
  languageHelp: 'Says that the child may otherwise switch.',
  textLevel: 'Age of the reader.',
  textLevelHelp: 'The younger level also makes strict the default.',
  drawings: 'Drawings judged apart from photographs.',
  drawingsHelp: '"same" is the value that means no difference.',
  video: 'Video judged apart from still pictures.',
  videoHelp: '"covered" never shows any video.',
  undecided: 'Pictures that could not be judged.',
  undecidedHelp: 'Names its three values.',
  showAnyway: 'Whether a covered picture can be shown all the same.',
  showAnywayHelp: '"never" is the default.',
  country: 'Whose helplines are shown.',
  countryHelp: 'ISO code, such as vn.',
  mark: 'A small drawing by which a child knows our help from a fake.',
  markHelp: 'The two words stay as they are.',
  sites: 'Sites with a sensitivity of their own, or paused for a time.',
  sitesHelp: 'The four fields of an entry.',
  counts: 'Whether numbers per day are kept on the computer.',
  countsHelp: 'Counts are numbers only; they never leave by themselves.',
  autoLock: 'Minutes until settings lock again after the PIN.',
  autoLockHelp: '1 to 60.',
  organisation: 'Name of the school.',
  organisationHelp: 'Where it is shown.',
  contact: 'A trusted person at school.',
  contactHelp: 'Shown beside 111, never instead of it. Three fields.',
  pauseSites: 'Where pausing is allowed.',
  pauseSitesHelp: 'What an empty list and * mean.',
  lessons: 'Practice lessons that the school gives.',
  lessonsHelp: 'Ids, from docs/content.md.',
  pin: 'Whether a PIN of this computer may loosen settings.',
  pinHelp: 'own: as in a family; policy: nobody at the computer can.',
  countsExport: 'Whether counts may be saved as a file.',
  countsExportHelp: 'By hand only, on one computer.',
} as const satisfies Notes;

export type ManagedKey = keyof typeof notes;
