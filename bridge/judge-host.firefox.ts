import { browser } from './browser.ts';

let opening: Promise<void> | undefined;
let frame: HTMLIFrameElement | undefined;

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

/** A judge that is there and does not answer makes way for a new one. */
export async function closeJudge(): Promise<void> {
  frame?.remove();
  opening = undefined;
}

function open(): Promise<void> {
  return new Promise((resolve, reject) => {
    frame = document.createElement('iframe');
    frame.onload = () => resolve();
    frame.onerror = () => reject(new Error('the judge page does not open'));
    frame.src = browser.runtime.getURL('judge.html');
    document.body.append(frame);
  });
}
