import { browser } from './browser.ts';

/**
 * Marks a page of ours so that what this browser cannot do is not spoken of there (`needs-menus` in
 * components/style/base.css): Firefox for Android has no right-click menu and no keyboard commands.
 */
export function markAbilities(): void {
  document.documentElement.classList.toggle('no-menus', !browser.contextMenus);
}
