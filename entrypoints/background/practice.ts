import { browser } from '../../bridge/browser.ts';

/** The practice page in a tab of its own; a web page can neither reach nor frame it. */
export async function openPractice(): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL('practice.html') });
  return null;
}
