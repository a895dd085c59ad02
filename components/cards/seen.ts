import { type Box, NOTHING, overlap, parentOf } from '../../coach/tree.ts';
import { viewport } from './box.ts';
import { clippersOf } from './parents.ts';

/** Where the picture could be seen: inside the viewport and inside what scrolls around it. */
export function placeOf(element: Element, clippers = clippersOf(element)): Box {
  let box = overlap(element.getBoundingClientRect(), viewport());
  for (const clipper of clippers) {
    if (box.width === 0) return NOTHING;
    box = overlap(box, clipper.getBoundingClientRect());
  }
  return box;
}

/** Points of the box where the page is asked what lies on top, in parts of its width and height. */
const SAMPLES = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;

/** `clear`: nothing of the page lies over the picture; `hidden`: its middle is, or most of it. */
export type Look = 'clear' | 'partly' | 'hidden';

export function lookAt(element: Element, box: Box): Look {
  if (box.width === 0 || !isShown(element)) return 'hidden';
  if (getComputedStyle(element).pointerEvents === 'none') return 'partly'; // hit tests cannot find it
  const [middle = false, ...corners] = SAMPLES.map(([x, y]) =>
    isCoveredAt(element, box.left + box.width * x, box.top + box.height * y),
  );
  const covered = corners.filter((corner) => corner).length;
  if (middle || covered > 2) return 'hidden';
  return covered === 0 ? 'clear' : 'partly';
}

/** The guard itself may make the picture transparent, so only what is around it is asked. */
function isShown(element: Element): boolean {
  const parent = parentOf(element);
  return parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

function isCoveredAt(element: Element, x: number, y: number): boolean {
  for (let at: Element | null = element; at; ) {
    const root = at.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
    const stack = root.elementsFromPoint(x, y);
    const depth = stack.indexOf(at);
    if (depth < 0) return true;
    for (const above of stack.slice(0, depth)) {
      if (!at.contains(above) && !above.contains(at) && isOpaque(above)) return true;
    }
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

const PICTURES = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'svg']);

/** Sites lay clear elements over their pictures (links, gradients): those hide nothing. */
function isOpaque(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.5) return false;
  if (PICTURES.has(element.localName)) return true;
  return alphaOf(style.backgroundColor) > 0.5 || style.backgroundImage.includes('url(');
}

function alphaOf(color: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(color) ?? /\/\s*([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1]) : 1;
}
