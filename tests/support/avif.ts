import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Boxes that tell where the picture is, how large it is, and how it is packed (ISO/IEC 14496-12, 23008-12). */
const BOXES = ['ftyp', 'meta', 'pitm', 'iloc', 'iinf', 'iprp', 'ipco', 'ispe', 'av1C', 'mdat'];
const BOXES_OF_MOVING = ['moov', 'trak', 'stsz', 'stco', 'stsc', 'stts'];

/** Lengths that lie: to the end of the file, 64 bits to follow, shorter than its own head, 4 GB. */
const LENGTHS = [0, 1, 7, 0xffffffff];

/** Our two files, 120×90; how they were made: tests/support/avif/README.md. */
export function avif(name: 'still' | 'moving'): Buffer {
  return readFileSync(join(import.meta.dirname, 'avif', `${name}.avif`));
}

/** The file with each box's length told wrongly, one at a time, and with what is in it turned round. */
export function avifLies(name: 'still' | 'moving'): Buffer[] {
  const file = avif(name);
  const boxes = name === 'moving' ? [...BOXES, ...BOXES_OF_MOVING] : BOXES;
  return boxes.flatMap((box) => {
    const at = file.indexOf(box, 0, 'latin1');
    if (at < 4) throw new Error(`${name}.avif has no box ${box}`);
    const lengths = LENGTHS.map((length) =>
      changed(file, (copy) => copy.writeUInt32BE(length, at - 4)),
    );
    const flipped = changed(file, (copy) => {
      const end = Math.min(at - 4 + copy.readUInt32BE(at - 4), copy.length);
      for (let byte = at + 4; byte < end; byte += 1)
        copy.writeUInt8(255 - copy.readUInt8(byte), byte);
    });
    return [...lengths, flipped];
  });
}

/** Claims these sides and brings the pixels of 120×90. */
export function avifClaiming(width: number, height: number): Buffer {
  return changed(avif('still'), (copy) => {
    const at = copy.indexOf('ispe', 0, 'latin1');
    copy.writeUInt32BE(width, at + 8);
    copy.writeUInt32BE(height, at + 12);
  });
}

function changed(file: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(file);
  change(copy);
  return copy;
}
