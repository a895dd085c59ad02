import { chromiumAround, firefoxPolicies, installation } from '../browsers.ts';
import type { Plan, Source } from '../plan.ts';
import { xml } from '../text.ts';

/** Preference domains of each browser on macOS; an extension's policy has one of its own. */
const DOMAINS = {
  chrome: ['com.google.Chrome', 'org.chromium.Chromium'],
  edge: ['com.microsoft.Edge'],
  firefox: 'org.mozilla.firefox',
} as const;

/** A configuration profile for the whole computer, for Jamf, Intune and every other MDM. */
export function mobileconfig(plan: Plan): string {
  const { chrome, edge, firefox } = plan;
  const payloads = [
    ...(chrome ? DOMAINS.chrome.flatMap((of) => chromium(of, 'chrome', plan, chrome)) : []),
    ...(edge ? DOMAINS.edge.flatMap((of) => chromium(of, 'edge', plan, edge)) : []),
    ...(firefox
      ? [
          payload(DOMAINS.firefox, {
            EnterprisePoliciesEnabled: true,
            ...firefoxPolicies(plan, firefox),
          }),
        ]
      : []),
  ];
  const profile = {
    PayloadContent: payloads,
    PayloadDescription: 'Ô Xanh: cài đặt và khóa bằng chính sách. Installed and locked by policy.',
    PayloadDisplayName: 'Ô Xanh',
    PayloadIdentifier: 'o-xanh.policy',
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuid('o-xanh.policy'),
    PayloadVersion: 1,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${node(profile, '')}
</plist>
`;
}

function chromium(domain: string, brand: 'chrome' | 'edge', plan: Plan, source: Source): object[] {
  const browser = {
    ExtensionSettings: { [source.id]: installation(brand, source) },
    ...chromiumAround(brand, plan, source.id),
  };
  const extension = `${domain}.extensions.${source.id}`;
  return [
    payload(domain, browser),
    ...(Object.keys(plan.settings).length > 0 ? [payload(extension, plan.settings)] : []),
  ];
}

function payload(domain: string, policies: object): object {
  return {
    ...policies,
    PayloadDisplayName: `Ô Xanh: ${domain}`,
    PayloadIdentifier: `o-xanh.policy.${domain}`,
    PayloadType: domain,
    PayloadUUID: uuid(`o-xanh.policy.${domain}`),
    PayloadVersion: 1,
  };
}

/**
 * The same for the same name, so that a changed profile replaces the old one. FNV-1a in four lanes:
 * these only have to differ from each other.
 */
function uuid(name: string): string {
  const hex = [0, 1, 2, 3]
    .map((lane) => fnv(`${lane}${name}`).toString(16).padStart(8, '0'))
    .join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20)].join('-').toUpperCase();
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A property list's value. Nothing stands for *null*: the format has none. */
function node(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const inner = value.map((one) => `${deeper}${node(one, deeper)}\n`).join('');
    return `<array>\n${inner}${indent}</array>`;
  }
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined)
      .map(([key, one]) => `${deeper}<key>${xml(key)}</key>\n${deeper}${node(one, deeper)}\n`);
    return `<dict>\n${inner.join('')}${indent}</dict>`;
  }
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number')
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
  return `<string>${xml(String(value))}</string>`;
}
