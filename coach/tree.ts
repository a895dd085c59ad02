import { isOwnHost } from '../bridge/own-hosts.ts';
import { canHost, shadowRootOf } from '../bridge/shadow.ts';

/** A document or a shadow tree: where elements can be asked for. */
export type Tree = Document | ShadowRoot;

/** A rectangle in the viewport, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Plain elements that had no shadow root are asked again only now and then: asking costs. */
const ASK_AGAIN_MS = 4000;

/** Every tree that can be reached from a document: open and closed shadow roots, same-origin frames. */
export class Trees {
  private bare = new WeakSet<Element>();
  private forgetAt = 0;

  all(from: Document): Tree[] {
    if (performance.now() > this.forgetAt) {
      this.bare = new WeakSet();
      this.forgetAt = performance.now() + ASK_AGAIN_MS;
    }
    const found: Tree[] = [];
    this.enter(from, found);
    return found;
  }

  private enter(tree: Tree, found: Tree[]): void {
    found.push(tree);
    for (const element of tree.querySelectorAll('*')) {
      const inner = this.innerOf(element);
      if (inner) this.enter(inner, found);
    }
  }

  private innerOf(element: Element): Tree | null {
    if (element.localName === 'iframe' || element.localName === 'frame') {
      return documentIn(element as HTMLIFrameElement);
    }
    if (!canHost(element) || this.bare.has(element) || isOwnHost(element)) return null;
    const root = shadowRootOf(element);
    if (!root && !element.localName.includes('-')) this.bare.add(element);
    return root;
  }
}

/** A frame's document, if it is of our origin; the browser keeps the others from us. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The element around this one as it is painted: through slots, out of shadow trees and frames. */
export function around(element: Element): Element | null {
  return parentOf(element) ?? frameOf(element);
}

/** The same within one document. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadow(root) ? root.host : null;
}

/** Not instanceof: a frame has an Element of its own. */
export function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;
}

export function isShadow(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The frame element in which this element's document is shown. */
export function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** From the element itself outwards. */
export function* outwards(from: Element): Generator<Element> {
  for (let at: Element | null = from; at; at = around(at)) yield at;
}

/** Whether `inner` is `outer` or in it, whatever trees lie between. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of outwards(inner)) if (at === outer) return true;
  return false;
}

/** Where the element is in the viewport of the top document, CSS px. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  let box: Box = { left, top, width, height };
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) box = outOf(frame, box);
  return box;
}

/** The same box one document further out; a zoomed or scaled frame paints what is in it as large. */
function outOf(frame: Element, box: Box): Box {
  const around = frame.getBoundingClientRect();
  const scale = scaleOf(frame, around.width);
  return {
    left: around.left + (frame.clientLeft + box.left) * scale,
    top: around.top + (frame.clientTop + box.top) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** A point of the top document's viewport in that of the element's document. */
export function pointIn(element: Element, x: number, y: number): { x: number; y: number } {
  const frame = frameOf(element);
  if (!frame) return { x, y };
  const outer = pointIn(frame, x, y);
  const around = frame.getBoundingClientRect();
  const scale = scaleOf(frame, around.width);
  return {
    x: (outer.x - around.left) / scale - frame.clientLeft,
    y: (outer.y - around.top) / scale - frame.clientTop,
  };
}

function scaleOf(frame: Element, painted: number): number {
  const { offsetWidth } = frame as HTMLElement;
  return offsetWidth > 0 && painted > 0 ? painted / offsetWidth : 1;
}

export const NOTHING: Box = { left: 0, top: 0, width: 0, height: 0 };

export function overlap(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : NOTHING;
}

/** CSS px between two boxes, 0 where they touch. */
export function gap(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.left - b.width, b.left - a.left - a.width);
  const y = Math.max(0, a.top - b.top - b.height, b.top - a.top - a.height);
  return Math.hypot(x, y);
}
