import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, isChangeable, isSvg, mayMove } from '../../bridge/file-type.ts';
import { checkClaim, kindOf, movingType } from './file.ts';
import { Unreadable } from './reply.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** How files of each type begin, so that what follows is read at all. */
const BEGINNINGS = [
  '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  'GIF89a',
  '\xff\xd8\xff\xe0\0\x10JFIF\0',
  '\xff\xd8\xff\xe1\xff\xffExif\0\0MM\0*\0\0\0\x08',
  'RIFF\xff\xff\xff\xffWEBPVP8X',
  'RIFF\0\0\0\0WEBPVP8 ',
  '\0\0\0\x1cftypavif\0\0\0\0avifmif1',
  '\0\0\0\x20ftypavis\0\0\0\0',
  'BM\xff\xff\xff\xff',
  '\0\0\x01\0\xff\xff',
  'II*\0\x08\0\0\0\xff\xff',
  'MM\0*\xff\xff\xff\xff',
  '<?xml version="1.0"?><svg width="',
  '8BPS\0\x01',
  '\0\0\0\x0cJXL \r\n\x87\n',
].map(latin);

const file = fc
  .tuple(
    fc.constantFrom(new Uint8Array(), ...BEGINNINGS),
    fc.uint8Array({ maxLength: 400 }),
    fc.nat({ max: 40 }),
  )
  .map(([head, rest, cut]) => new Uint8Array([...head, ...rest]).slice(0, 420 - cut));

describe('whatever bytes a picture file holds', () => {
  it('its header is read or refused, never anything worse', () => {
    fc.assert(
      fc.property(file, (bytes) => {
        try {
          checkClaim(bytes);
        } catch (error) {
          return error instanceof Unreadable;
        }
        return true;
      }),
      { numRuns: 2000 },
    );
  });

  it('it has a kind, moves or not, and names a type only where it has that signature', () => {
    fc.assert(
      fc.property(file, (bytes) => {
        const type = movingType(bytes);
        const moves = mayMove(bytes.subarray(0, HEAD_BYTES));
        return ['svg', 'bitmap'].includes(kindOf(bytes)) && (!moves || type !== null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an SVG that shows a picture only at times', () => {
  const picture = '<image href="data:image/png;base64,AA"/>';
  it.each([
    ['by an animation of styles', `<style>@keyframes k{}</style>${picture}`],
    ['by an animation of its own', `${picture}<animate attributeName="x"/>`],
    ['by size', `<style>@media (min-width:9px){}</style>${picture}`],
    ['by its address', `<style>#a:target{}</style>${picture}`],
    ['by a filter', '<feImage href="data:,"/><set attributeName="x"/>'],
  ])('%s is known', (_, inside) => {
    expect(isSvg(latin(`<svg xmlns="x">${inside}</svg>`))).toBe(true);
    expect(isChangeable(inside)).toBe(true);
  });

  it.each([
    ['a still one with a picture', picture],
    ['a moving one that is only drawn', '<path fill="url(#g)"/><animate attributeName="x"/>'],
  ])('%s is not', (_, inside) => expect(isChangeable(inside)).toBe(false));
});
