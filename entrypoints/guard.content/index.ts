import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../guard/guard.ts';
import './veil.css';
import './parts.css';
import partsCss from './parts.css?inline';
import veilCss from './veil.css?inline';

export default defineContentScript({
  matches: ['<all_urls>'],
  noScriptStartedPostMessage: true, // a page would hear it
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    startGuard(veilCss + partsCss);
  },
});
