import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder, zip } from './package/folder.ts';
import { sbom } from './package/sbom.ts';
import { sources } from './package/sources.ts';
import { buildFor, OUT, ROOT, TARGETS } from './tools.ts';

/**
 * Packages for the shops, for Mozilla's reviewers the sources, and beside them what they are made of
 * (CycloneDX). The same sources give the same bytes, on any day and machine (tests/reproducible.test.ts
 * builds twice).
 */
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
await mkdir(OUT, { recursive: true });
for (const target of TARGETS) {
  const { ok, output } = await buildFor(target);
  if (!ok) {
    console.log(output);
    process.exit(1);
  }
  await write(`o-xanh-${version}-${target}.zip`, zip(await readFolder(join(OUT, `${target}-mv3`))));
}
await write(`o-xanh-${version}.cdx.json`, Buffer.from(sbom()));
const files = await sources(ROOT);
if (files) await write(`o-xanh-${version}-sources.zip`, zip(files));
else console.log('No sources package: this folder is no Git checkout.');

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(OUT, name), bytes);
  console.log(`${join(OUT, name)}  ${bytes.byteLength} bytes`);
}
