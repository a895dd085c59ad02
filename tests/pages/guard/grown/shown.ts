/** A picture that a page shows, and how the page may have it show another. */
export interface Shown {
  readonly element: Element;
  /** Absent where it can show one only. */
  set?(source: string): void;
}

/** All of these run in the page: each must be self-contained but for {@link HELPERS}. */
export type Carrier = (into: Element, source: string) => Shown | Promise<Shown>;
/** Returns where inside the new place the picture goes. */
export type Place = (into: Element) => Element | Promise<Element>;
export type Moment = (source: string) => unknown;
/** What becomes of a picture that is there. `other`: a harmless one's address. */
export type Turn = (shown: Shown, source: string, other: string) => void;

/** Every picture is as large as its cell allows, in CSS pixels. */
export const WIDTH = 300;
export const HEIGHT = 200;

/** An element of the document in which it is to be, of the size of a picture. */
export function sized<K extends keyof HTMLElementTagNameMap>(
  into: Element,
  name: K,
): HTMLElementTagNameMap[K] {
  const element = into.ownerDocument.createElement(name);
  element.style.cssText = 'width:300px;height:200px;display:inline-block';
  return element;
}

/** The same in SVG: an `<svg>` with this inside. */
export function drawing(into: Element, inside: string): Element {
  const box = sized(into, 'div');
  box.innerHTML = `<svg width="300" height="200">${inside}</svg>`;
  return box;
}

/** A picture that the page may change by this attribute. */
export function changing(element: Element, attribute: string): Shown {
  return { element, set: (other) => element.setAttribute(attribute, other) };
}

/** A style sheet in the tree in which the element is, or will be. */
export function styled(into: Element, rules: string): HTMLStyleElement {
  const style = into.ownerDocument.createElement('style');
  style.textContent = rules;
  into.append(style);
  return style;
}

export async function loaded(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

export async function drawn(source: string): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [320, 240];
  canvas.getContext('2d')?.drawImage(await loaded(source), 0, 0);
  return canvas;
}

export function soon(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export const HELPERS = [sized, drawing, changing, styled, loaded, drawn, soon];
