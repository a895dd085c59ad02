import { LAY_OUT } from './announce.ts';

let needed = false;

/** The page has an `<object>` or `<embed>`. */
export function holdsEmbedded(): void {
  needed = true;
}

/**
 * Chromium begins to load what an `<object>` or `<embed>` shows when the page is next laid out, and goes by
 * the security policy of whoever had it laid out: ours refuses it, for good. So the page does that itself
 * before we look at styles. Call before the first question of a turn that needs them.
 */
export function layOutAsPage(): void {
  if (import.meta.env.FIREFOX || !needed) return;
  document.dispatchEvent(new Event(LAY_OUT));
}
