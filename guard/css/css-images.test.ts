import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urlsIn } from './css-images.ts';

/** As CSSOM serialises a string: https://drafts.csswg.org/cssom/#serialize-a-string */
const serialised = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
/** Absolute addresses as computed values hold them, awkward signs among them. */
const address = fc
  .tuple(fc.constantFrom('https://a.test/', 'data:image/png,', 'blob:https://a.test/'), fc.string())
  .map(([from, rest]) => from + rest.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text === text.trim());

describe('the addresses in a computed value', () => {
  it('are found, whatever stands in them and around them', () => {
    fc.assert(
      fc.property(fc.array(address, { maxLength: 4 }), (addresses) => {
        const layers = addresses.map((one) => `url(${serialised(one)})`);
        const value = ['linear-gradient(red, rgb(0 0 0 / 0.5))', ...layers, 'none'].join(', ');
        expect(urlsIn(value)).toEqual(addresses);
      }),
    );
  });

  it('are found inside other functions', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        const both = `cross-fade(image-set(url(${serialised(a)}) 1x), url(${serialised(b)}), 50%)`;
        expect(urlsIn(both)).toEqual([a, b]);
      }),
    );
  });

  it('a name inside the page is no address', () => {
    expect(urlsIn('url("#shape")')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(urlsIn(text))));
  });
});
