import { holdBlob } from '../pixels/blobs.ts';
import { mayDraw, readElement } from '../pixels/read-element.ts';
import type { Kind, Part } from './kind.ts';

/** `<img>` in all its forms: src, srcset, sizes, inside `<picture>`, lazy, late, swapped. */
export const img: Kind = {
  name: 'img',
  selector: 'img',
  parts(element): Part[] {
    if (!(element instanceof HTMLImageElement)) return [];
    const url = element.currentSrc || element.src;
    if (!url) return [];
    if (!element.complete) holdBlob(url);
    return [
      {
        key: url,
        load: loadOf(element),
        size: { width: element.naturalWidth, height: element.naturalHeight },
        ...(mayDraw(element, url) ? {} : { shared: 'loaded' }),
        read: () => readElement(element, url),
      },
    ];
  },
};

/** What is shown is always `currentSrc`, which `src` alone does not tell. */
function loadOf(element: HTMLImageElement): Part['load'] {
  if (!element.complete) return 'loading';
  return element.naturalWidth > 0 ? 'ready' : 'broken';
}
