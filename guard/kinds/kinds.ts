import { img } from './img.ts';
import type { Kind } from './kind.ts';

/** Every kind of element that can show pictures. */
export const KINDS: readonly Kind[] = [img];

export function kindsOf(element: Element): Kind[] {
  return KINDS.filter((kind) => element.matches(kind.selector));
}
