import { addressesOf } from './animated-addresses.ts';
import { partByAddress } from './by-address.ts';
import { type Kind, noPicture } from './kind.ts';

/**
 * `<feImage>`: a picture that an SVG filter paints. No style hides it (guard/filter-images.ts does). One
 * that names an element of the page shows what that element shows, which is looked after there.
 */
export const filterImage: Kind = {
  name: 'filter-image',
  selector: 'feImage',
  parts(element) {
    if (!(element instanceof SVGFEImageElement)) return [];
    return addressesOf(element).flatMap((address) =>
      address.startsWith('#') ? [noPicture(address)] : partByAddress(address, element),
    );
  },
};
