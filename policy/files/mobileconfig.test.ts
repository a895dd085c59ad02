import { XMLValidator } from 'fast-xml-parser';
import { parse } from 'plist';
import { expect, it } from 'vitest';
import { policyFiles } from '../files.ts';
import { HOSTILE, READ } from '../test-support/plans.ts';

const bytes = policyFiles(HOSTILE).get('macos/o-xanh.mobileconfig');
const text = new TextDecoder().decode(bytes);
const profile = parse(text) as unknown as { PayloadContent: Payload[] } & Payload;
type Payload = Readonly<Record<string, unknown>>;

it('is well-formed XML and a property list', () => {
  expect(XMLValidator.validate(text)).toBe(true);
  expect(profile.PayloadType).toBe('Configuration');
});

it('gives each browser and each extension its payload, with all that Apple asks of one', () => {
  const types = profile.PayloadContent.map(({ PayloadType }) => PayloadType);
  expect(types).toEqual([
    'com.google.Chrome',
    `com.google.Chrome.extensions.${HOSTILE.chrome?.id}`,
    'org.chromium.Chromium',
    `org.chromium.Chromium.extensions.${HOSTILE.chrome?.id}`,
    'com.microsoft.Edge',
    `com.microsoft.Edge.extensions.${HOSTILE.edge?.id}`,
    'org.mozilla.firefox',
  ]);
  const all = [profile, ...profile.PayloadContent];
  expect(new Set(all.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(all.length);
  for (const { PayloadUUID, PayloadVersion, PayloadIdentifier } of all) {
    expect(PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(PayloadVersion).toBe(1);
    expect(PayloadIdentifier).toMatch(/^o-xanh\.policy/);
  }
});

it('keeps every value as it was', () => {
  const [, chrome, , , , , firefox] = profile.PayloadContent;
  expect(chrome).toMatchObject(READ);
  expect(firefox?.['3rdparty']).toEqual({ Extensions: { 'o-xanh@o-xanh.example': READ } });
  expect(firefox?.EnterprisePoliciesEnabled).toBe(true);
});
