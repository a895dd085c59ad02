import { browser } from '../../bridge/browser.ts';
import type { JudgeStatus, Language } from '../../bridge/protocol.ts';
import { menuWords } from '../../locales/menu/area.ts';
import type { MenuKey } from '../../locales/menu/notes.ts';
import { reader } from '../../locales/text.ts';

type IconState = 'open' | 'folded' | 'badge' | 'puddle';

/** The same in words, for who hovers or listens. */
const TITLES: Readonly<Record<IconState, MenuKey>> = {
  open: 'toolbarOpen',
  folded: 'toolbarFolded',
  badge: 'toolbarBadge',
  puddle: 'toolbarPuddle',
};

let broken = false;
let managed = false;
let language: Language = 'vi';

/**
 * The toolbar's umbrella: in a puddle when the engine is in trouble, with a badge under a policy. Says
 * whether that is another one than before: tabs that were told their own keep it otherwise.
 */
export function showEngine(state: JudgeStatus['state']): boolean {
  const before = everywhere();
  broken = state === 'damaged' || state === 'failed';
  if (before === everywhere()) return false;
  show(everywhere());
  return true;
}

export function showManaged(is: boolean, inLanguage: Language): void {
  managed = is;
  language = inLanguage;
  show(everywhere());
}

/** Folded in a tab where Ô Xanh is paused; the browser takes that back when the tab goes elsewhere. */
export function showPaused(tab: number | undefined, paused: boolean): void {
  if (tab !== undefined) show(paused ? 'folded' : everywhere(), tab);
}

function everywhere(): IconState {
  if (broken) return 'puddle';
  return managed ? 'badge' : 'open';
}

function show(state: IconState, tabId?: number): void {
  const name = state === 'open' ? '' : `${state}-`;
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${name}${size}.png`]));
  const where = tabId === undefined ? {} : { tabId };
  const title = reader(menuWords, language, 'older')(TITLES[state]);
  // The tab may be gone; Firefox for Android cannot change the icon.
  browser.action.setIcon?.({ path, ...where }).catch(() => undefined);
  browser.action.setTitle({ title, ...where }).catch(() => undefined);
}
