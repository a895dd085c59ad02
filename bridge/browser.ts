/**
 * The one seam to the browser: everything of ours that needs an extension API imports it from here.
 * What webextension-polyfill does not type is reached as `chrome.*` in bridge/*.chrome.ts only
 * (docs/architecture.md lists each).
 */
export { default as browser, type Runtime } from 'webextension-polyfill';
