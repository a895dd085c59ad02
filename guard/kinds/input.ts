import { partByAddress } from './by-address.ts';
import type { Kind } from './kind.ts';

/** `<input type=image>`: a submit button that is a picture. */
export const input: Kind = {
  name: 'input',
  selector: 'input[type="image" i]',
  parts: (element) => partByAddress(element.getAttribute('src') ?? '', element),
};
