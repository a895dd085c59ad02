import type { Size } from '../../bridge/protocol.ts';
import { type Readable, UNREADABLE } from '../pixels/readable.ts';

/** One picture that an element shows. Most elements show one; one with CSS images may show several. */
export interface Part {
  /** Changes whenever other pixels may be shown: address and whatever else selects them. */
  readonly key: string;
  readonly load: 'loading' | 'broken' | 'ready';
  readonly size: Size | null;
  /**
   * Read once for the frame, however many elements show it; `loaded`: only by elements that had loaded
   * it before that reading began, because later other pixels may lie at the same address.
   */
  readonly shared?: 'always' | 'loaded';
  /** Known to have too few pixels to show anything, however large it may be drawn one day. */
  readonly tiny?: boolean;
  /** Known to be no picture. */
  readonly harmless?: boolean;
  /** Its pixels by the cheapest way there is. */
  read(): Promise<Readable>;
}

/** Most pixels of a `tiny` picture, on each side. */
const TINY = 32;

export function isTiny({ width, height }: Size): boolean {
  return width <= TINY && height <= TINY;
}

/** What they are; another key means that other pixels may be shown. */
export function keyOf(parts: readonly Part[]): string {
  return parts.map(({ key }) => key).join(' ');
}

/** A kind of element that can show pictures. Stateless: what it says is true at the moment of asking. */
export interface Kind {
  readonly name: string;
  readonly selector: string;
  parts(element: Element): Part[];
}

/** What is known to show no picture of its own. */
export function noPicture(key: string): Part {
  const read = () => Promise.resolve(UNREADABLE);
  return { key, load: 'ready', size: null, harmless: true, read };
}
