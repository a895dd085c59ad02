import type { Table } from '../text.ts';
import type { FilesKey } from './notes.ts';

export const en: Table<FilesKey> = {
  supported: 'Windows, with Chrome 148, Edge 148 or Firefox 142 and later',
  install: 'Install Ô Xanh',
  installHelp:
    'Enabled: the browser installs Ô Xanh, keeps it up to date, and nobody at the computer can remove it. Disabled: the entry is taken away, and the browser removes the extension.',
  noPrivate: 'No private windows',
  noPrivateHelp:
    'Enabled: there are no private windows. Extensions do not run in them unless somebody allows it, so pictures would not be covered there.',
  noTools: 'No developer tools',
  noToolsHelp:
    'Enabled: nobody can open developer tools. With them a page can be changed by hand until a covered picture shows. Lessons in programming need these tools; leave this unset there.',
  noGuests: 'No guest windows, new profiles or start without add-ons',
  noGuestsHelp:
    'Enabled: no windows in which extensions do not run. Pupils who share a computer should each have an account of the system.',
  settings: 'Settings of Ô Xanh (JSON)',
  settingsHelp:
    'All settings in one line of JSON, such as {"sensitivity":"strict","organisation":"My school"}. npm run policy writes it into o-xanh.reg and policies.json. Names and values: docs/policy.md.',
  readTitle: 'Ô Xanh: files for the administrator',
  readFile: '{file}: {place}',
  placeChrome: 'Google Chrome on Linux: copy to /etc/opt/chrome/policies/managed/',
  placeChromium: 'Chromium on Linux: copy to /etc/chromium/policies/managed/',
  placeEdge: 'Microsoft Edge on Linux: copy to /etc/opt/edge/policies/managed/',
  placeFirefox:
    'Firefox on Linux: merge into /etc/firefox/policies/policies.json. Windows: folder "distribution" beside firefox.exe. macOS: the profile is better.',
  placeReg: 'Windows without a domain, or to try: import as administrator. All three browsers.',
  placeRemove: 'takes back what the other .reg file wrote, and nothing else.',
  placeAdmx:
    'Windows group policy: copy to the PolicyDefinitions folder. Intune: import it together with the English .adml.',
  placeAdml: 'the words of the template; keep its folder name beside the .admx.',
  placeMac: 'macOS: upload to Jamf, Intune or another MDM, for computers.',
  placeGoogle:
    'Google Admin console: Devices, Chrome, Apps and extensions; add Ô Xanh by its id and address, choose "Force install", paste this under "Policy for extensions".',
  placePlan: 'your choices. npm run policy -- --json plan.json makes all files again.',
  readCheck:
    'To check: chrome://policy, edge://policy or about:policies, then the policy page of Ô Xanh.',
  readBack: 'To take it back: remove the file, profile or policy. The extension and its data go.',
};
