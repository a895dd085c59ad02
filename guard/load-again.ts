import { whenLineBreaks } from '../bridge/judge-line.ts';

/** Milliseconds around the moment that we hear of an end in which pictures may break because of it. */
const AROUND_MS = 10_000;

let cut = Number.NEGATIVE_INFINITY;
/** Broken lately, with the time, in ms of `performance.now()`. */
let lately: { readonly element: Element; readonly at: number }[] = [];
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
 * A part of ours has ended or begun, and what the page was loading may break with it; nobody else would
 * ask for it again. Chromium makes the ways of all pages to the network anew when an extension is loaded
 * that may change headers (`ResetURLLoaderFactories`); in Firefox pictures pass through our background.
 */
export function noteCut(): void {
  cut = performance.now();
  for (const { element } of recent()) loadOnceMore(element);
  lately = [];
}

/** A picture that is broken, which is loaded again, once, where it broke because of us. */
export function mendCut(element: Element): void {
  lately = [...recent(), { element, at: performance.now() }];
  if (performance.now() - cut < AROUND_MS) loadOnceMore(element);
}

function recent() {
  return lately.filter(({ at }) => performance.now() - at < AROUND_MS);
}

function loadOnceMore(element: Element): void {
  if (mended.has(element)) return;
  mended.add(element);
  loadAgain(element);
}

if (import.meta.env.FIREFOX) whenLineBreaks(noteCut);
