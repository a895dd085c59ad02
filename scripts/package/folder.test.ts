import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from './folder.ts';

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
