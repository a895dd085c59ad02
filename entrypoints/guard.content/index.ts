import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFrame } from '../../bridge/frame.ts';
import { startGuard } from '../../guard/guard.ts';
import './veil.css';
import veilCss from './veil.css?inline';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    // A page that opens while the extension is installed gets it twice (guardOpenTabs): two guards
    // would put right each other's labels for ever.
    if (guardFrame()) return;
    startGuard(veilCss);
  },
});
