import { readDrawn } from '../pixels/read-element.ts';
import type { Kind, Part } from './kind.ts';

/** Canvases whose drawing has been seen (live/live-canvases.ts): an empty one shows nothing to judge. */
export const drawnCanvases = new WeakMap<Element, number>();

export const canvas: Kind = {
  name: 'canvas',
  selector: 'canvas',
  parts(element): Part[] {
    const version = drawnCanvases.get(element);
    if (version === undefined || !(element instanceof HTMLCanvasElement)) return [];
    const size = { width: element.width, height: element.height };
    return [{ key: `drawing ${version}`, load: 'ready', size, read: () => readDrawn(element) }];
  },
};
