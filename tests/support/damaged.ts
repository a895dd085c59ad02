import { cp, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { builtExtension } from './launch.ts';

/** A copy of the built extension. */
export interface Damaged {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * The extension with one byte of its model changed. The judge refuses such a model, so nothing is
 * ever judged, and whatever is seen of a picture was seen before its verdict.
 */
export async function damagedExtension(name: BrowserName): Promise<Damaged> {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-damaged-'));
  await cp(builtExtension(name), folder, { recursive: true });
  const weights = await open(join(folder, 'model', 'group1-shard1of2'), 'r+');
  const { buffer } = await weights.read(Buffer.alloc(1), 0, 1, 1000);
  await weights.write(Buffer.from([(buffer[0] ?? 0) ^ 0xff]), 0, 1, 1000);
  await weights.close();
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
