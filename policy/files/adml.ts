import { filesWords } from '../../locales/policy-files/area.ts';
import { atLevel, type Language } from '../../locales/text.ts';
import type { Plan } from '../plan.ts';
import { helpOf, SETTING_KEYS, titleOf } from '../settings.ts';
import { xml } from '../text.ts';
import { type AdmxPolicy, admxPolicies } from './admx-policies.ts';

/** The words of {@link admx} in one language. */
export function adml(plan: Plan, language: Language): string {
  const policies = admxPolicies(plan);
  const strings = Object.entries({
    ...common(language),
    ...settings(language),
    ...values(policies),
  });
  const shown = new Map(policies.map(({ words, does }) => [words, does]));
  const presentations = [...shown].flatMap(([words, does]) => presentation(words, does, language));
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Ô Xanh</displayName>
  <description>Ô Xanh</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${xml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function common(language: Language): Record<string, string> {
  const word = (key: keyof (typeof filesWords)['vi']) =>
    atLevel(filesWords[language][key], 'older');
  return {
    supported: word('supported'),
    oxanh: 'Ô Xanh',
    chrome: 'Google Chrome',
    edge: 'Microsoft Edge',
    firefox: 'Mozilla Firefox',
    install: word('install'),
    install_help: word('installHelp'),
    noPrivate: word('noPrivate'),
    noPrivate_help: word('noPrivateHelp'),
    noTools: word('noTools'),
    noTools_help: word('noToolsHelp'),
    noGuests: word('noGuests'),
    noGuests_help: word('noGuestsHelp'),
    settings: word('settings'),
    settings_help: word('settingsHelp'),
  };
}

function settings(language: Language): Record<string, string> {
  return Object.fromEntries(
    SETTING_KEYS.flatMap((key) => [
      [key, titleOf(key, language)],
      [`${key}_help`, helpOf(key, language)],
    ]),
  );
}

/** Values are named as they are written; what they mean stands in the help. */
function values(policies: readonly AdmxPolicy[]): Record<string, string> {
  const words = policies.flatMap(({ does }) => (does.is === 'choice' ? does.of : []));
  return Object.fromEntries(words.map((word) => [`value_${word}`, word]));
}

function presentation(words: string, does: AdmxPolicy['does'], language: Language): string[] {
  if (does.is === 'values') return [];
  const label = xml(words === 'settings' ? 'JSON' : titleOf(words as never, language));
  const control = () => {
    switch (does.is) {
      case 'choice':
        return `<dropdownList refId="value" noSort="true">${label}</dropdownList>`;
      case 'integer':
        return `<decimalTextBox refId="value" defaultValue="${does.from}">${label}</decimalTextBox>`;
      case 'text':
        return `<textBox refId="value"><label>${label}</label></textBox>`;
      case 'lines':
        return '<multiTextBox refId="value"/>';
      case 'list':
        return `<listBox refId="value">${label}</listBox>`;
    }
  };
  return [`      <presentation id="${words}">${control()}</presentation>`];
}
