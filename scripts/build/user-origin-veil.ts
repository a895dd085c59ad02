import type { Wxt } from 'wxt';

type ContentScript = { css?: string[] | undefined; css_origin?: 'user' | 'author' };

/**
 * Gives the guard's stylesheet *user* origin where the browser has it declaratively (Firefox):
 * it then beats inline `!important` and reaches every shadow tree before first paint.
 * Chromium ignores the key with a warning, so there it is left out.
 */
export function userOriginVeil(
  wxt: Wxt,
  manifest: { content_scripts?: ContentScript[] | undefined },
): void {
  if (wxt.config.browser !== 'firefox') return;
  for (const script of manifest.content_scripts ?? []) if (script.css) script.css_origin = 'user';
}
