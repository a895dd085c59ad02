import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { managedSchema } from '../../policy/schema.ts';

/** Chromium's manifest names it; Firefox needs no schema for a policy. */
export const MANAGED_SCHEMA = 'managed-schema.json';

/** WXT hook `build:publicAssets`: the managed schema, generated from the one list of settings. */
export async function addManagedSchema(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  if (wxt.config.browser === 'firefox') return;
  await mkdir(wxt.config.wxtDir, { recursive: true });
  const absoluteSrc = path.join(wxt.config.wxtDir, MANAGED_SCHEMA);
  await writeFile(absoluteSrc, `${JSON.stringify(managedSchema(), null, 2)}\n`);
  files.push({ absoluteSrc, relativeDest: MANAGED_SCHEMA });
}
