import { strFromU8, strToU8 } from 'fflate';
import { isRecord } from '../../bridge/checks.ts';
import { crx3, extensionId } from './crx.ts';
import { type Files, zip } from './folder.ts';
import { updatesJson, updateXml } from './update-manifests.ts';

export interface PackOptions {
  /** address of the folder on the school's server where the packages will lie, ending in `/` */
  readonly base: string;
  /** instead of the manifest's: a higher one lets an older build replace a newer (rollback) */
  readonly version?: string;
}

/** A package, and what tells browsers of it; names as they must be on the server. */
export interface Packed {
  readonly id: string;
  readonly version: string;
  /** the address that the policy names: update.xml, or the XPI */
  readonly installUrl: string;
  readonly updateUrl: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** CRX3 signed with `key` (PEM) and update.xml. `built`: the files of the build for Chromium. */
export function packChromium(built: Files, key: string, options: PackOptions): Packed {
  const updateUrl = new URL('update.xml', options.base).href;
  const manifest = manifestOf(built);
  const version = options.version ?? String(manifest.version);
  const name = `o-xanh-${version}.crx`;
  const id = extensionId(key);
  const crx = crx3(zip(withManifest(built, { ...manifest, version, update_url: updateUrl })), key);
  const url = new URL(name, options.base).href;
  const files = { [name]: crx, 'update.xml': strToU8(updateXml({ id, version, url })) };
  return { id, version, installUrl: updateUrl, updateUrl, files };
}

/**
 * XPI, unsigned (Mozilla signs, docs/policy.md), and updates.json. Its name has no version: where the
 * installed package came from another address than the policy names, Firefox would download the
 * policy's again at every start.
 */
export function packFirefox(built: Files, options: PackOptions): Packed {
  const updateUrl = new URL('updates.json', options.base).href;
  const manifest = manifestOf(built);
  const own = isRecord(manifest.browser_specific_settings)
    ? manifest.browser_specific_settings.gecko
    : null;
  if (!isRecord(own) || typeof own.id !== 'string')
    throw new Error('no Firefox id in manifest.json');
  const version = options.version ?? String(manifest.version);
  const name = 'o-xanh.xpi';
  const gecko = { ...own, update_url: updateUrl };
  const xpi = zip(
    withManifest(built, { ...manifest, version, browser_specific_settings: { gecko } }),
  );
  const url = new URL(name, options.base).href;
  const updates = updatesJson({ id: own.id, version, url }, xpi, String(own.strict_min_version));
  const files = { [name]: xpi, 'updates.json': strToU8(updates) };
  return { id: own.id, version, installUrl: url, updateUrl, files };
}

function manifestOf(built: Files): Record<string, unknown> {
  const manifest: unknown = JSON.parse(strFromU8(built['manifest.json'] ?? strToU8('null')));
  if (!isRecord(manifest)) throw new Error('no manifest.json in the build');
  return manifest;
}

function withManifest(built: Files, manifest: object): Files {
  return { ...built, 'manifest.json': strToU8(JSON.stringify(manifest)) };
}
