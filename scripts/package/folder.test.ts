import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFolder, zip } from './folder.ts';

const A = strToU8('a'.repeat(500));
const B = strToU8('ô xanh');

it('gives the same bytes whatever the order and the day', () => {
  const one = zip({ 'b/b.txt': B, 'a.txt': A });
  const zone = process.env.TZ;
  process.env.TZ = zone === 'Asia/Ho_Chi_Minh' ? 'America/Lima' : 'Asia/Ho_Chi_Minh';
  const other = zip({ 'a.txt': A, 'b/b.txt': B });
  process.env.TZ = zone ?? '';
  expect(Buffer.from(other).equals(one)).toBe(true);
});

it('holds what was put in', () => {
  const back = unzipSync(zip({ 'b/b.txt': B, 'a.txt': A }));
  expect(Object.keys(back)).toEqual(['a.txt', 'b/b.txt']);
  expect(strFromU8(back['b/b.txt'] ?? A)).toBe('ô xanh');
});

it('leaves out what Chromium wrote beside the files when it loaded them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-folder-'));
  for (const part of ['_metadata/generated_indexed_rulesets', '_locales/vi']) {
    await mkdir(join(folder, part), { recursive: true });
    await writeFile(join(folder, part, 'x'), 'x');
  }
  expect(Object.keys(await readFolder(folder))).toEqual(['_locales/vi/x']);
  await rm(folder, { recursive: true });
});
