import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';

const ROOT = path.join(import.meta.dirname, '../..');
/**
 * devDependencies of which something ships all the same: nsfwjs' weights, what AssemblyScript puts into
 * our kernels, WXT's few lines around every entrypoint. tests/reproducible.test.ts looks for others.
 */
const ALSO_SHIPPED = ['nsfwjs', 'assemblyscript', 'wxt', '@wxt-dev/browser'].map(
  (name) => `node_modules/${name}`,
);

export interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The lock's packages by their place, `node_modules/…`; the project itself left out. */
export function lockedPackages(): ReadonlyMap<string, LockedPackage> {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const all = Object.entries(lock.packages as Record<string, LockedPackage>);
  return new Map(all.filter(([place]) => place !== ''));
}

/** Everything of others' that may be in the package: a little more than really is, never less. */
export function shippedPackages(): [place: string, LockedPackage][] {
  return [...lockedPackages()].filter(
    ([place, { dev }]) => dev !== true || ALSO_SHIPPED.includes(place),
  );
}

/** Names, versions and licence texts of what ships, as one text, in the lock's order. */
export function thirdPartyNotices(): string {
  const parts = shippedPackages().map(([place, { version, license }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${version} (${license ?? 'no licence named'})\n\n${licenceText(place)}`;
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Some packages bring no text; then the licence's name above has to do. */
function licenceText(place: string): string {
  const folder = path.join(ROOT, place);
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice)/i.test(name))
    .sort();
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8').trim()).join('\n\n');
}

/** WXT hook `build:publicAssets`: the notices, and our own licence, into the package. */
export async function addNotices(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const made = path.join(wxt.config.wxtDir, 'THIRD_PARTY_NOTICES.txt');
  await writeFile(made, thirdPartyNotices());
  files.push({ absoluteSrc: made, relativeDest: 'THIRD_PARTY_NOTICES.txt' });
  files.push({ absoluteSrc: path.join(ROOT, 'LICENSE'), relativeDest: 'LICENSE.txt' });
}
