import type { Notes } from '../text.ts';

/** Words inside the files for administrators: group policy's own window (ADML), and the read-me beside them. */
export const notes = {
  supported: 'Group policy: on what the policy works.',
  install: 'Group policy: title of the policy that installs the extension.',
  installHelp: 'What happens when it is turned on and off.',
  noPrivate: 'Group policy: no private windows.',
  noPrivateHelp: 'Why, and what to know.',
  noTools: 'Group policy: no developer tools.',
  noToolsHelp: 'Consequences: lessons in programming need them.',
  noGuests:
    'Group policy: no guest windows and no new profiles; in Firefox also no start without add-ons.',
  noGuestsHelp: 'Why, and what to know.',
  settings: 'Group policy, Firefox only: all settings at once.',
  settingsHelp: 'One line of JSON; an example.',
  readTitle: 'First line of the read-me.',
  readFile: 'A line of the read-me: {file} goes to {place}.',
  placeChrome: 'Place of a file: Google Chrome on Linux.',
  placeChromium: 'Place of a file: Chromium on Linux.',
  placeEdge: 'Place of a file: Edge on Linux.',
  placeFirefox: 'Places of policies.json on the three systems.',
  placeReg: 'What to do with the .reg file.',
  placeRemove: 'What the other .reg file does.',
  placeAdmx: 'Where ADMX goes; Intune.',
  placeAdml: 'Where ADML goes.',
  placeMac: 'What to do with the profile.',
  placeGoogle: 'Where the JSON goes in the Google Admin console.',
  placePlan: 'The choices, to make the files again.',
  readCheck: 'How to see that it works.',
  readBack: 'How to take it back.',
} as const satisfies Notes;

export type FilesKey = keyof typeof notes;
