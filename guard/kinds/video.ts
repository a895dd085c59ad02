import { showsNothingYet } from '../live/first-picture.ts';
import { readDrawn } from '../pixels/read-element.ts';
import { partByAddress } from './by-address.ts';
import type { Kind, Part } from './kind.ts';

/**
 * `<video>`: its poster until it first plays, then the frame it shows. The key does not change from
 * frame to frame: a playing video is sampled (live/live-videos.ts), not veiled anew.
 */
export const video: Kind = {
  name: 'video',
  selector: 'video',
  parts(element): Part[] {
    if (!(element instanceof HTMLVideoElement)) return [];
    if (showsPoster(element)) return partByAddress(element.getAttribute('poster') ?? '', element);
    if (element.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || element.videoWidth === 0)
      return [];
    if (showsNothingYet(element)) return [];
    const size = { width: element.videoWidth, height: element.videoHeight };
    const key = `frame of ${element.currentSrc}`;
    return [{ key, load: 'ready', size, read: () => readDrawn(element) }];
  },
};

/** HTML, "show poster flag": until the first play or seek. */
function showsPoster(element: HTMLVideoElement): boolean {
  return element.poster !== '' && element.played.length === 0 && element.currentTime === 0;
}
