import { browser, type Runtime } from './browser.ts';

let line: Runtime.Port | null = null;

/**
 * Keeps a line open from this frame to the judge while there is one. It says nothing; when the page
 * goes it breaks, and the judge drops what only this page was waiting for.
 */
export function holdLine(): void {
  if (line) return;
  line = browser.runtime.connect({ name: 'judge' });
  line.onDisconnect.addListener(() => {
    line = null;
    void browser.runtime.lastError; // read, or the page's console is told that nobody listened
  });
}
