import { partByAddress } from '../kinds/by-address.ts';
import type { Kind, Part } from '../kinds/kind.ts';
import { UNREADABLE } from '../pixels/readable.ts';
import { cssImagesOf } from './css-images.ts';

/** Pictures painted by an element's style. Found by the CSS scan, not by a selector. */
export const css: Kind = {
  name: 'css',
  selector: '',
  parts(element): Part[] {
    const { urls, unknowable } = cssImagesOf(element);
    const parts = urls.flatMap((url) => partByAddress(url));
    return unknowable ? [...parts, UNKNOWABLE] : parts;
  },
};

const UNKNOWABLE: Part = {
  key: 'unknowable',
  load: 'ready',
  size: null,
  read: () => Promise.resolve(UNREADABLE),
};
