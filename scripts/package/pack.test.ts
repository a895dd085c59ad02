import { generateKeyPairSync } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { extensionId } from './crx.ts';
import { packChromium, packFirefox } from './pack.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const gecko = { id: 'o-xanh@o-xanh.example', strict_min_version: '142.0' };
const built = {
  'manifest.json': strToU8(
    JSON.stringify({ name: 'x', version: '0.1.0', browser_specific_settings: { gecko } }),
  ),
  'a.js': strToU8('1'),
};
const base = 'https://school.example/a&b/';
const json = (bytes: Uint8Array | undefined) => JSON.parse(strFromU8(bytes ?? strToU8('null')));

it('a CRX knows its update manifest, and that names it', () => {
  const packed = packChromium(built, KEY, { base });
  const crx = packed.files['o-xanh-0.1.0.crx'] ?? new Uint8Array();
  const headerEnd = 12 + Buffer.from(crx).readUInt32LE(8);
  const inside = unzipSync(crx.subarray(headerEnd));
  expect(json(inside['manifest.json']).update_url).toBe(packed.installUrl);
  const told = new XMLParser({ ignoreAttributes: false, parseAttributeValue: false }).parse(
    strFromU8(packed.files['update.xml'] ?? strToU8('')),
  );
  expect(told.gupdate.app['@_appid']).toBe(extensionId(KEY));
  expect(told.gupdate.app.updatecheck['@_codebase']).toBe(`${base}o-xanh-0.1.0.crx`);
  expect(told.gupdate.app.updatecheck['@_version']).toBe('0.1.0');
});

it('an XPI knows its update manifest, and that names it with its hash', () => {
  const packed = packFirefox(built, { base, version: '0.2.0' });
  const inside = unzipSync(packed.files['o-xanh.xpi'] ?? new Uint8Array());
  const manifest = json(inside['manifest.json']);
  expect(manifest.version).toBe('0.2.0');
  expect(manifest.browser_specific_settings.gecko).toEqual({
    ...gecko,
    update_url: `${base}updates.json`,
  });
  const [update] = json(packed.files['updates.json']).addons[gecko.id].updates;
  expect(update.update_link).toBe(packed.installUrl);
  expect(update.update_hash).toMatch(/^sha256:[0-9a-f]{64}$/);
});

it('refuses what is no build', () => {
  expect(() => packChromium({}, KEY, { base })).toThrow('no manifest.json');
  expect(() => packFirefox({ 'manifest.json': strToU8('{"version":"1"}') }, { base })).toThrow(
    'no Firefox id',
  );
});
