import { partByAddress } from './by-address.ts';
import type { Kind } from './kind.ts';

/** `<image>` in inline SVG, by `href` or `xlink:href`; `animVal` follows SMIL animations of it. */
export const svgImage: Kind = {
  name: 'svg-image',
  selector: 'image',
  parts: (element) =>
    element instanceof SVGImageElement ? partByAddress(element.href.animVal, element) : [],
};
