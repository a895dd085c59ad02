import { holdBlob } from '../pixels/blobs.ts';
import { mayDraw, readElement } from '../pixels/read-element.ts';
import { isTiny, type Kind, type Part } from './kind.ts';

/** `<img>` in all its forms: src, srcset, sizes, inside `<picture>`, lazy, late, swapped. */
export const img: Kind = {
  name: 'img',
  selector: 'img',
  parts(element): Part[] {
    if (!(element instanceof HTMLImageElement)) return [];
    const url = element.currentSrc || element.src;
    if (!url) return [];
    if (!element.complete) holdBlob(url);
    const size = { width: element.naturalWidth, height: element.naturalHeight };
    return [
      {
        // Chromium has no `currentSrc` from the moment another candidate is chosen until that arrives.
        key: element.currentSrc === '' && hasCandidates(element) ? `after ${url}` : url,
        load: loadOf(element),
        size,
        tiny: isTiny(size) && hasNoMore(element, url),
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

/** Whether its natural size is all there is: candidates of `srcset` are divided by their density, SVG has no end. */
function hasNoMore(element: HTMLImageElement, url: string): boolean {
  return !hasCandidates(element) && !/^data:image\/svg|\.svg([?#]|$)/i.test(url);
}

function hasCandidates(element: HTMLImageElement): boolean {
  return element.srcset !== '' || element.parentElement?.localName === 'picture';
}
