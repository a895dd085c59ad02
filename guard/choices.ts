import { lasting } from '../bridge/lasting.ts';

/** Different media conditions watched in a frame; pages have a handful. */
const MOST = 100;
const watched = new Map<string, MediaQueryList>();

/**
 * What chooses among the candidates of a picture tells only the browser: the window's width, and the media
 * of `<source>` (dark, print, contrast). `chosen` is called around such a change, and before the next two
 * paints: when a page makes a frame narrow, Chromium chooses only after that frame's `resize`.
 */
export function watchChoices(chosen: () => void): (source: Element) => void {
  const changed = () => {
    chosen();
    requestAnimationFrame(() => {
      chosen();
      requestAnimationFrame(chosen);
    });
  };
  lasting(window, 'resize', changed);
  return (source) => {
    const media = source.getAttribute('media')?.trim();
    if (!media || watched.has(media) || watched.size === MOST) return;
    const query = matchMedia(media);
    watched.set(media, query); // nobody else keeps it
    query.addEventListener('change', changed);
  };
}
