import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { chunk, file, numbers } from '../fixtures/png.ts';

/** One still of the moving picture, PNG, and how long it stays, in ms. */
export interface Still {
  readonly png: Uint8Array;
  readonly ms: number;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, row after row */
  readonly data: Uint8Array;
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Animated PNG (https://www.w3.org/TR/png-3/#apng-frame-based-animation): of every still only the
 * rectangle that changed, in true colours, for the letters stay sharp. Plays `plays` times and rests
 * on the last still. All stills have the same size.
 */
export function movingPicture(stills: readonly Still[], plays: number): Buffer {
  const [first] = stills;
  if (!first) throw new RangeError('no stills');
  let before: Pixels | null = null;
  let sequence = 0;
  const { width, height } = PNG.sync.read(Buffer.from(first.png));
  const chunks = [
    chunk('IHDR', Buffer.concat([numbers([width, height]), Buffer.from([8, 2, 0, 0, 0])])),
    chunk('acTL', numbers([stills.length, plays])),
  ];
  for (const { png, ms } of stills) {
    const now: Pixels = PNG.sync.read(Buffer.from(png));
    const box = before ? changed(before, now) : { x: 0, y: 0, width, height };
    const control = [numbers([sequence++, box.width, box.height, box.x, box.y]), delay(ms)];
    chunks.push(chunk('fcTL', Buffer.concat(control)));
    const data = compressed(now, box);
    if (before) chunks.push(chunk('fdAT', Buffer.concat([numbers([sequence++]), data])));
    else chunks.push(chunk('IDAT', data));
    before = now;
  }
  return file(chunks);
}

/** As a fraction of a second; then: leave what is there, and paint over it. */
function delay(ms: number): Buffer {
  return Buffer.from([ms >> 8, ms & 255, 1000 >> 8, 1000 & 255, 0, 0]);
}

/** The smallest rectangle that holds every pixel that differs; one pixel where none does. */
function changed(a: Pixels, b: Pixels): Box {
  let [left, top, right, bottom] = [b.width, b.height, -1, -1];
  for (let y = 0; y < b.height; y += 1)
    for (let x = 0; x < b.width; x += 1) {
      const at = (y * b.width + x) * 4;
      const isSame =
        a.data[at] === b.data[at] &&
        a.data[at + 1] === b.data[at + 1] &&
        a.data[at + 2] === b.data[at + 2];
      if (isSame) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  if (right < 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** RGB of the box, each row with the filter whose bytes are the smallest in sum, as the standard advises. */
function compressed({ width, data }: Pixels, box: Box): Buffer {
  const length = box.width * 3;
  const rows: Buffer[] = [];
  let above = Buffer.alloc(length);
  for (let y = box.y; y < box.y + box.height; y += 1) {
    const row = Buffer.alloc(length);
    for (let x = 0; x < box.width; x += 1)
      for (let c = 0; c < 3; c += 1) row[x * 3 + c] = data[(y * width + box.x + x) * 4 + c] ?? 0;
    rows.push(bestOf(row, above));
    above = row;
  }
  return deflateSync(Buffer.concat(rows), { level: 9 });
}

function bestOf(row: Buffer, above: Buffer): Buffer {
  const tries = FILTERS.map((filter, type) => {
    const out = Buffer.alloc(row.length + 1);
    out[0] = type;
    let sum = 0;
    for (let i = 0; i < row.length; i += 1) {
      const value =
        ((row[i] ?? 0) - filter(row[i - 3] ?? 0, above[i] ?? 0, above[i - 3] ?? 0)) & 255;
      out[i + 1] = value;
      sum += Math.min(value, 256 - value);
    }
    return { out, sum };
  });
  return tries.reduce((best, one) => (one.sum < best.sum ? one : best)).out;
}

/** None, Sub, Up, Average, Paeth: what is foretold from the left, from above, and from both. */
const FILTERS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
      number,
      number,
      number,
    ];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];
