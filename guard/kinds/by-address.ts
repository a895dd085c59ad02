import { readAddress } from '../pixels/read-address.ts';
import type { Part } from './kind.ts';

/**
 * A part known only by its address (CSS images, SVG images, posters): the element tells neither when
 * it has loaded nor how large it is, so reading it waits for it.
 */
export function partByAddress(address: string): Part[] {
  if (!address || !URL.canParse(address, document.baseURI)) return [];
  const url = new URL(address, document.baseURI).href;
  return [
    { key: url, load: 'ready', size: null, shared: 'always', read: () => readAddress(url, null) },
  ];
}
