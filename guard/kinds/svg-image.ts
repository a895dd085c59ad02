import { addressesOf } from './animated-addresses.ts';
import { partByAddress } from './by-address.ts';
import type { Kind } from './kind.ts';

/** `<image>` in inline SVG, by `href` or `xlink:href`, and what SMIL animations bring. */
export const svgImage: Kind = {
  name: 'svg-image',
  selector: 'image',
  parts: (element) =>
    element instanceof SVGImageElement
      ? addressesOf(element).flatMap((address) => partByAddress(address, element))
      : [],
};
