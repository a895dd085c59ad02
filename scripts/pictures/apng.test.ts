import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { movingPicture, type Still } from './apng.ts';

/** A picture of noise, so that every filter is chosen somewhere, and a square in another colour at x, y. */
function still(ms: number, x: number, y: number): Still {
  const png = new PNG({ width: 40, height: 30 });
  for (let i = 0; i < png.data.length; i += 1)
    png.data[i] = i % 4 === 3 ? 255 : (i * i * 31 + (i >> 5)) & 255;
  for (let row = y; row < y + 5; row += 1)
    for (let column = x; column < x + 7; column += 1)
      png.data.fill(9, (row * 40 + column) * 4, (row * 40 + column) * 4 + 3);
  return { png: PNG.sync.write(png), ms };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

it('shows the first still to whoever knows no animation, pixel for pixel', () => {
  const first = still(500, 3, 4);
  const { data } = PNG.sync.read(movingPicture([first, still(900, 20, 10)], 3));
  expect(data.equals(PNG.sync.read(Buffer.from(first.png)).data)).toBe(true);
});

it('draws of the others only what changed, for as long as was said', () => {
  const chunks = chunksOf(movingPicture([still(500, 3, 4), still(900, 20, 10)], 3));
  expect(chunks.map(({ type }) => type)).toEqual([
    'IHDR',
    'acTL',
    'fcTL',
    'IDAT',
    'fcTL',
    'fdAT',
    'IEND',
  ]);
  const [, count, , , second, drawn] = chunks.map(({ data }) => data);
  expect([count?.readUInt32BE(0), count?.readUInt32BE(4)]).toEqual([2, 3]);
  const numbers = Array.from({ length: 5 }, (_, n) => second?.readUInt32BE(n * 4));
  // Sequence number, then the rectangle around both squares.
  expect(numbers).toEqual([1, 24, 11, 3, 4]);
  expect(second?.readUInt16BE(20)).toBe(900);
  expect(inflateSync(drawn?.subarray(4) ?? Buffer.alloc(0)).length).toBe(11 * (24 * 3 + 1));
});
