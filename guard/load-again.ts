import { handover } from './handover.ts';

/** Milliseconds after an update in which we may hear of what it has cut. */
const CUT_MS = 10_000;

const mended = new WeakSet<Element>();

/**
 * Loads a broken `<img>` once more, as the browser's own *load image* does: the same address, asked for by
 * the page's element itself.
 */
export function loadAgain(element: Element): void {
  if (!(element instanceof HTMLImageElement)) return;
  const name = element.hasAttribute('src') ? 'src' : 'srcset';
  const address = element.getAttribute(name);
  if (address !== null) element.setAttribute(name, address);
}

/**
 * The same, once, for what broke because of us. Chromium makes the ways of all pages to the network anew
 * when an extension is loaded that may change headers (`ResetURLLoaderFactories`), and what a page asks
 * for in that moment of an update fails; nobody else would ask again.
 */
export function mendCut(element: Element): void {
  if (performance.now() - handover.tookOver > CUT_MS || mended.has(element)) return;
  mended.add(element);
  loadAgain(element);
}
