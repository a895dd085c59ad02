import { defineContentScript } from 'wxt/utils/define-content-script';
import { announce } from '../../guard/announce.ts';

/** Runs in the page's own world, before any script of the page. */
export default defineContentScript({
  matches: ['<all_urls>'],
  noScriptStartedPostMessage: true, // a page would hear it
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    announce();
  },
});
