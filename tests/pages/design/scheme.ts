/**
 * Before anything is shown in a frame.
 *
 * `&scheme=light|dark` instead of what the system says: every sheet is rewritten before anything is
 * shown, those of cards as they are made.
 */
const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)/g;
const isDark = new URLSearchParams(location.search).get('scheme') === 'dark';
const dye = (css: string) => css.replace(DARK, isDark ? '@media all' : '@media not all');

for (const style of document.querySelectorAll('style'))
  style.textContent = dye(style.textContent ?? '');

// Many stand on one page: none may take the focus, and scroll the page to itself with it.
if (parent !== window) HTMLElement.prototype.focus = () => undefined;

const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (css) {
  replaceSync.call(this, dye(css));
};
