import { describe, expect, it } from 'vitest';
import { avif, avifClaiming, avifLies } from '../../tests/support/avif.ts';
import { spread } from './animation.ts';
import { sameShape } from './decode.ts';
import { checkClaim, kindOf, movingType } from './file.ts';
import { Unreadable } from './reply.ts';

const text = (latin1: string) => Uint8Array.from(latin1, (c) => c.charCodeAt(0));

describe('before a file is decoded', () => {
  it('believes no header that claims more than 100 megapixels', () => {
    const png = text('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02\x08\x02\0\0\0');
    expect(() => checkClaim(png)).not.toThrow();
    new DataView(png.buffer).setUint32(16, 20_000);
    new DataView(png.buffer).setUint32(20, 20_000);
    expect(() => checkClaim(png)).toThrow('too-large');
  });

  it.each([[[]], [[0]], [[0xff, 0xd8, 0xff]], [[0x89, 0x50, 0x4e, 0x47]]])(
    'leaves a header that cannot be read to the decoder: %j',
    (bytes) => expect(() => checkClaim(new Uint8Array(bytes))).not.toThrow(),
  );

  it('reads what AVIF claims, and stumbles over none that lies', () => {
    expect(() => checkClaim(new Uint8Array(avif('still')))).not.toThrow();
    expect(() => checkClaim(new Uint8Array(avifClaiming(20_000, 20_000)))).toThrow('too-large');
    const said = [...avifLies('still'), ...avifLies('moving')].map((file) => {
      try {
        return checkClaim(new Uint8Array(file)) ?? 'left to the decoder';
      } catch (error) {
        return error instanceof Unreadable ? error.why : String(error);
      }
    });
    expect([...new Set(said)].sort()).toEqual(['left to the decoder', 'too-large']);
  });

  // GHSA-w3rx-r6r6-pgpr and GHSA-5p2g-fcmc-qvqq: image-size up to 2.0.2 never came back from these.
  it.each([
    ['ICNS, an entry of no length', '69636e73000000106973333200000000'],
    [
      'JPEG XL, a box of no length',
      '0000000c4a584c200d0a870a0000001466747970 6a786c20000000006a786c20 000000006a786c70',
    ],
  ])('comes back from a header that leads in a circle: %s', (_, hex) => {
    expect(() =>
      checkClaim(new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))),
    ).not.toThrow();
  });

  it('knows SVG, which has no signature', () => {
    expect(kindOf(text('\n<?xml version="1.0"?><!-- x --><svg xmlns="…">'))).toBe('svg');
    expect(kindOf(text('GIF89a <svg'))).toBe('bitmap');
    expect(kindOf(text('<!doctype html><p>no picture'))).toBe('bitmap');
  });

  it('names the types that can move', () => {
    expect(movingType(text('GIF89a'))).toBe('image/gif');
    expect(movingType(text('RIFF\0\0\0\0WEBPVP8X'))).toBe('image/webp');
    expect(movingType(text('\0\0\0\x1cftypavis'))).toBe('image/avif');
    expect(movingType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBeNull();
  });
});

describe('frames of an animation', () => {
  it.each([
    [2, [0, 1]],
    [8, [0, 1, 2, 3, 4, 5, 6, 7]],
    [100, [0, 14, 28, 42, 57, 71, 85, 99]],
  ])('of %i, looks at %j', (count, expected) => expect(spread(count)).toEqual(expected));
});

describe('whether it is the picture that is shown', () => {
  const shown = { width: 300, height: 200 };
  it('allows another resolution and rounding', () => {
    expect(sameShape({ width: 1500, height: 1000 }, shown)).toBe(true);
    expect(sameShape({ width: 150, height: 101 }, shown)).toBe(true);
    expect(sameShape({ width: 33, height: 33 }, { width: 11, height: 12 })).toBe(true);
  });
  it('refuses another shape', () => {
    expect(sameShape({ width: 300, height: 300 }, shown)).toBe(false);
    expect(sameShape({ width: 300, height: 206 }, shown)).toBe(false);
  });
});
