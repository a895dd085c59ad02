import type { Plan } from '../plan.ts';
import { xml } from '../text.ts';
import { type AdmxPolicy, admxPolicies, type Value } from './admx-policies.ts';

/** Where `language` is an ADML folder. The template's own texts are in adml.ts. */
export function admx(plan: Plan): string {
  const policies = admxPolicies(plan);
  const categories = [...new Set(policies.map(({ category }) => category))];
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="oxanh" namespace="OXanh.Policies"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_OXANH" displayName="$(string.supported)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="oxanh" displayName="$(string.oxanh)"/>
${categories.map(category).join('\n')}
  </categories>
  <policies>
${policies.map(policy).join('\n')}
  </policies>
</policyDefinitions>
`;
}

function category(name: string): string {
  return `    <category name="${name}" displayName="$(string.${name})"><parentCategory ref="oxanh"/></category>`;
}

function policy(of: AdmxPolicy): string {
  const { name, category: parent, words, key, does } = of;
  // A plain on/off with one value stands in the policy's own attributes.
  const shown = does.is === 'values' ? '' : ` presentation="$(presentation.${words})"`;
  return `    <policy name="${name}" class="Both" displayName="$(string.${words})" explainText="$(string.${words}_help)" key="${xml(key)}"${shown}>
      <parentCategory ref="${parent}"/>
      <supportedOn ref="SUPPORTED_OXANH"/>
${body(does)}
    </policy>`;
}

function body(does: AdmxPolicy['does']): string {
  switch (does.is) {
    case 'values':
      return `${list('enabledList', does.on)}\n${list('disabledList', does.off)}`;
    case 'choice': {
      const items = does.of.map(
        (word) =>
          `          <item displayName="$(string.value_${word})"><value><string>${xml(word)}</string></value></item>\n`,
      );
      return elements(
        `<enum id="value" valueName="${xml(does.value)}" required="true">\n${items.join('')}        </enum>`,
      );
    }
    case 'integer':
      return elements(
        `<decimal id="value" valueName="${xml(does.value)}" minValue="${does.from}" maxValue="${does.to}" required="true"/>`,
      );
    case 'text':
      return elements(
        `<text id="value" valueName="${xml(does.value)}" maxLength="${does.most}" required="true"/>`,
      );
    case 'lines':
      return elements(
        `<multiText id="value" valueName="${xml(does.value)}" maxLength="16384" required="true"/>`,
      );
    case 'list':
      return elements(`<list id="value" key="${xml(does.key)}" valuePrefix=""/>`);
  }
}

function elements(inner: string): string {
  return `      <elements>\n        ${inner}\n      </elements>`;
}

function list(name: string, values: readonly Value[]): string {
  const items = values.map(
    (value) =>
      `        <item valueName="${xml(value.name)}"><value>${data(value)}</value></item>\n`,
  );
  return `      <${name}>\n${items.join('')}      </${name}>`;
}

function data({ data }: Value): string {
  if (data === undefined) return '<delete/>';
  if (typeof data === 'number') return `<decimal value="${data}"/>`;
  return `<string>${xml(data)}</string>`;
}
