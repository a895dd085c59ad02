import { browser } from './browser.ts';

let opening: Promise<void> | undefined;

/**
 * Firefox: a frame in the background page, which is a document there. It goes with the event page
 * and comes back with the next wake-up.
 */
export function ensureJudge(): Promise<void> {
  opening ??= open().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

function open(): Promise<void> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.onload = () => resolve();
    frame.onerror = () => reject(new Error('the judge page does not open'));
    frame.src = browser.runtime.getURL('judge.html');
    document.body.append(frame);
  });
}
