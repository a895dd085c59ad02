import { canvas } from './canvas.ts';
import { embedded } from './embedded.ts';
import { filterImage } from './filter-image.ts';
import { img } from './img.ts';
import { input } from './input.ts';
import type { Kind } from './kind.ts';
import { svgImage } from './svg-image.ts';
import { video } from './video.ts';

/** Every kind of element that can show pictures; those painted by CSS are found by the CSS scan. */
export const KINDS: readonly Kind[] = [img, input, svgImage, video, canvas, embedded, filterImage];

/** By name first: this runs for every element of every page. */
const NAMES = new Set(['img', 'input', 'image', 'video', 'canvas', 'object', 'embed', 'feImage']);

export function kindOf(element: Element): Kind | undefined {
  if (!NAMES.has(element.localName)) return undefined;
  return KINDS.find((kind) => element.matches(kind.selector));
}
