import { browser } from '../../bridge/browser.ts';

/**
 * For Firefox, which takes the veil's sheet out of open pages before the new version brings its own: for a
 * moment everything would be seen. An extension that listens here is updated at the browser's next start
 * (MDN, runtime.onUpdateAvailable), when no page is open.
 */
export function updateAtNextStart(): void {
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
}
