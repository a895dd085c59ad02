import { signatureOf } from '../live/signature.ts';
import { readDrawn } from '../pixels/read-element.ts';
import { type Readable, UNREADABLE } from '../pixels/readable.ts';
import { isTiny, type Kind, type Part } from './kind.ts';

/** Canvases whose drawing has been seen (live/live-canvases.ts): an empty one shows nothing to judge. */
export const drawnCanvases = new WeakMap<Element, number>();

export const canvas: Kind = {
  name: 'canvas',
  selector: 'canvas',
  parts(element): Part[] {
    const version = drawnCanvases.get(element);
    if (version === undefined || !(element instanceof HTMLCanvasElement)) return [];
    const size = { width: element.width, height: element.height };
    const read = () => readCanvas(element);
    return [{ key: `drawing ${version}`, load: 'ready', size, tiny: isTiny(size), read }];
  },
};

/** Frames in which a drawing that has gone from the buffer is looked for again. */
const LOOKS = 3;

/**
 * WebGL keeps a drawing only until its frame ends. When the picture's turn comes later, the buffer is
 * blank, which says nothing of what is shown: it is read as the page draws again, or not at all.
 */
async function readCanvas(element: HTMLCanvasElement): Promise<Readable> {
  for (let looks = 0; looks <= LOOKS; looks += 1) {
    if (signatureOf(element) !== 'empty') return readDrawn(element);
    await nextFrame();
  }
  return UNREADABLE;
}

/** After the page's own frame callbacks; a hidden tab has no frames. */
function nextFrame(): Promise<unknown> {
  return Promise.race([
    new Promise(requestAnimationFrame),
    new Promise((resolve) => setTimeout(resolve, 200)),
  ]);
}
