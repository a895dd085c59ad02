import { readAddress } from '../pixels/read-address.ts';
import type { Part } from './kind.ts';

/** What the addresses in an element's attributes meant when the browser began to load it. */
const meant = new WeakMap<Element, Map<string, string>>();

/** The attribute was written anew: its address means what it means now. */
export function forgetAddress(element: Element): void {
  meant.delete(element);
}

/**
 * A part known only by its address (CSS images, SVG images, posters): the element tells neither when
 * it has loaded nor how large it is, so reading it waits for it. `of`: the element in whose attribute
 * the address stands. A page that changes its `<base>` later does not change what that element shows.
 */
export function partByAddress(address: string, of?: Element): Part[] {
  const known = of && meant.get(of);
  const url = known?.get(address) ?? absolute(address);
  if (url === null) return [];
  if (of) meant.set(of, (known ?? new Map()).set(address, url));
  return [
    { key: url, load: 'ready', size: null, shared: 'always', read: () => readAddress(url, null) },
  ];
}

function absolute(address: string): string | null {
  const isOne = address !== '' && URL.canParse(address, document.baseURI);
  return isOne ? new URL(address, document.baseURI).href : null;
}
