import type { Pictures } from './pictures.ts';

/**
 * What the pointer was on when the browser's menu was opened: the topmost element there that shows a
 * picture, however many transparent layers a page lays over its pictures.
 */
export function watchPointed(pictures: Pictures): () => Element | null {
  let pointed: Element | null = null;
  addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) return;
      const under = document.elementsFromPoint(event.clientX, event.clientY);
      const path = event.composedPath().filter((target) => target instanceof Element);
      pointed = [...path, ...under].find((element) => pictures.has(element)) ?? null;
    },
    { capture: true, passive: true },
  );
  return () => pointed;
}
