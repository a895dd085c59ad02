import type { Table } from '../text.ts';
import type { SettingsKey } from './notes.ts';

export const en: Table<SettingsKey> = {
  firstSteps: 'Go through the first steps again',
  title: 'Settings',
  intro:
    'This page is for grown-ups. Every change works at once. The child can always see that limits exist.',
  searchName: 'Search settings',
  searchHint: 'For example: video, PIN',
  foundNone: 'Nothing found for “{words}”. Try another word, for example: cover, video, PIN.',
  foundSome: '{count} found',
  sections: 'Groups of settings',
  allSettings: 'All settings',
  now: 'Now: {state}',
  saved: 'Saved: {what}',
  undone: 'Undone: {what}',
  undo: 'Undo',
  redo: 'Redo',
  closeNotice: 'Close this message',
  notSavedPin: 'Not changed. This would protect less, so it needs the PIN.',
  notSavedPolicy: 'Not changed. The school has set this.',
  notSavedStorage:
    'Not saved, because the browser could not write to this computer. Free some space and try again. Protection stays on as before.',
  notSavedNobody: 'Not saved. Reload this page and try again. Protection stays on as before.',
  lockedBy: 'Set by {who}. It cannot be changed on this computer.',
  lockedBySchool: 'Set by your school. It cannot be changed on this computer.',
  cancel: 'Cancel',
  save: 'Save',
  ageYounger: 'Ages 6–10',
  ageOlder: 'Ages 11–17',
  on: 'On',
  off: 'Off',
  childSection: 'Child and language',
  sensitivitySection: 'How much is covered',
  coverSection: 'How covers look',
  sitesSection: 'Single sites',
  pinSection: 'PIN',
  countsSection: 'Counts',
  dataSection: 'Data and backup',
  textLevelTitle: 'Age of the child',
  textLevelHint:
    'The words on covered pictures are written for this age. For ages 6–10 Ô Xanh covers more, unless another level was chosen.',
  languageTitle: 'Language',
  languageHint: 'The child reads the help and the steps for reporting in this language.',
  countryTitle: 'Country of the helplines',
  countryHint: 'The child is shown the helpline of this country.',
  markTitle: 'The child’s own mark',
  markHint: 'Chosen by the child. It stands at the top of Ô Xanh’s help. A website cannot read it.',
  levelTitle: 'How much is covered in general',
  levelHint:
    'Move the slider and see which pictures would be covered. Covering more also covers more ordinary pictures by mistake.',
  customTitle: 'Own limits for each kind (advanced)',
  customHint:
    'For those who want fine control. Each kind of picture has its own limit: a picture is covered once the checker is that sure.',
  drawingsTitle: 'Drawings and cartoons',
  drawingsHint:
    'Drawings are covered by mistake more often than photographs. They can have a level of their own.',
  videoTitle: 'Video',
  videoHint:
    'Video is checked again and again while it plays. It can have a level of its own, or always be covered.',
  undecidedTitle: 'Pictures that could not be checked',
  undecidedHint:
    'Some pictures cannot be read, for example on a slow network. Ô Xanh tries again by itself; this is what the child sees meanwhile.',
  coverStyleTitle: 'How a covered picture looks',
  coverStyleHint: 'In place of the picture the child sees one of these, with a button to get help.',
  showAnywayTitle: 'Showing a covered picture',
  showAnywayHint:
    'Ô Xanh is sometimes wrong. This decides whether a covered picture can be opened.',
  sitesTitle: 'Rules for single sites',
  sitesHint:
    'A site can have another level, or be paused for a limited time, for example a site for art class.',
  ownPinTitle: 'Lock with a PIN',
  ownPinHint:
    'The PIN keeps the choices from being loosened when no grown-up is there. Making things stricter needs no PIN.',
  autoLockTitle: 'Locks itself after',
  autoLockHint:
    'After the right PIN the settings stay open for this long, then lock by themselves.',
  keepCountsTitle: 'Daily counts',
  keepCountsHint:
    'Ô Xanh only counts: pictures checked, pictures covered, times help was opened. It never writes down which page. The child can see the very same counts.',
  cacheTitle: 'Remembered results',
  cacheHint:
    'Ô Xanh remembers the results for pictures it has checked, so that the next visit is faster. It holds no picture and no address.',
  exportFileTitle: 'Save the settings to a file',
  exportFileHint:
    'To use them again on another computer. The file holds neither the PIN nor the counts.',
  importFileTitle: 'Read settings from a file',
  importFileHint:
    'Choose a file that was saved before. What would change is shown first, and only then applied.',
  eraseTitle: 'Delete everything',
  eraseHint:
    'Deletes every choice, the PIN, the counts and the remembered results on this computer. Ô Xanh is as new and still covers pictures.',
  noAnswer:
    'Ô Xanh does not answer, so the settings cannot be opened yet. Protection stays on as before. Try again. If it stays so, close the browser and open it again.',
  checkProtection: 'Check the protection',
};
